mq-broker-maintenance-window-set = { requirements = { nist-800-53-r5 = "SI-2" } }
mq-broker-not-publicly-accessible = { checkov = "CKV_AWS_69", kics = ["4eb5f791-c861-4afd-9f94-f2a6a3fe49cb", "68b6a789-82f8-4cfd-85de-e95332fe6a61"],
  prowler = "mq_broker_not_publicly_accessible", tfsec = "aws-mq-no-public-access", trivy = ["AVD-AWS-0072", "AWS-0072"], requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
mq-broker-minor-upgrades-automatic = { checkov = "CKV_AWS_207", prowler = "mq_broker_auto_minor_version_upgrades", requirements = { nist-800-53-r5 = "SI-2" } }
mq-broker-engine-version-supported = { checkov = "CKV_AWS_208", requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
mq-broker-audit-log-on = { checkov = "CKV_AWS_197", config = "mq-cloudwatch-audit-log-enabled",
  kics = ["31245f98-a6a9-4182-9fc1-45482b9d030a", "e519ed6a-8328-4b69-8eb7-8fa549ac3050"], security-hub = "MQ.2", tfsec = "aws-mq-enable-audit-logging",
  trivy = ["AVD-AWS-0070", "AWS-0070"], requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
mq-broker-general-log-on = { checkov = "CKV_AWS_48", kics = ["31245f98-a6a9-4182-9fc1-45482b9d030a", "e519ed6a-8328-4b69-8eb7-8fa549ac3050"],
  prowler = "mq_broker_logging_enabled", tfsec = "aws-mq-enable-general-logging", trivy = ["AVD-AWS-0071", "AWS-0071"], requirements = { iso-27001-2022 = "A.8.15",
  nist-800-53-r5 = ["AU-2", "AU-12"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"] } }
mq-broker-survives-a-zone = { config = ["mq-active-deployment-mode", "mq-rabbit-deployment-mode"],
  prowler = ["mq_broker_active_deployment_mode", "mq_broker_cluster_deployment_mode"], security-hub = ["MQ.5", "MQ.6"],
  requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
mq-broker-key-customer-managed      = { checkov = "CKV_AWS_209", guard = "AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_RULE", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
mq-broker-passwords-not-written-out = { guard = "AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD", requirements = { nist-800-53-r5 = "IA-5" } }
