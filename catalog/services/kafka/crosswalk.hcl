msk-configuration-denies-without-acl = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
msk-cluster-brokers-talk-tls = { cdk-nag = "MSKBrokerToBrokerTLS", checkov = "CKV_AWS_81", config = "msk-in-cluster-node-require-tls",
  kics = ["6db52fa6-d4da-4608-908a-89f0c59e743e", "a976d63f-af0e-46e8-b714-8c1a9c4bf768"], security-hub = "MSK.1", requirements = { aws-fsbp = "MSK.1", nist-800-53-r5 = "SC-8" } }
msk-cluster-clients-talk-tls = { cdk-nag = "MSKClientToBrokerTLS", checkov = "CKV_AWS_81",
  kics = ["6db52fa6-d4da-4608-908a-89f0c59e743e", "a976d63f-af0e-46e8-b714-8c1a9c4bf768"], prowler = "kafka_cluster_in_transit_encryption_enabled",
  tfsec = "aws-msk-enable-in-transit-encryption", trivy = ["AVD-AWS-0073", "AWS-0073"],
  requirements = { iso-27001-2022 = ["A.8.12", "A.8.24"], nist-800-53-r5 = "SC-8", pci-dss-4 = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"], soc2-tsc = "CC6.7" } }
msk-cluster-key-customer-managed = { prowler = "kafka_cluster_encryption_at_rest_uses_cmk", tfsec = "aws-msk-enable-at-rest-encryption", trivy = ["AVD-AWS-0179", "AWS-0179"],
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["SC-12", "SC-28"] } }
msk-cluster-not-public = { checkov = "CKV_AWS_291", config = "msk-cluster-public-access-disabled",
  kics = ["0ce1ba20-8ba8-4364-836f-40c24b8cb0ab", "54378d69-dd7c-4b08-a43e-80d563396857"], prowler = "kafka_cluster_is_public", security-hub = "MSK.4",
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
msk-cluster-asks-for-log-in = { config = "msk-unrestricted-access-check", prowler = "kafka_cluster_unrestricted_access_disabled", security-hub = "MSK.6",
  requirements = { nist-800-53-r5 = ["AC-3", "IA-2"] } }
msk-cluster-logs-on = { cdk-nag = "MSKBrokerLogging", checkov = "CKV_AWS_80", kics = ["2f56b7ab-7fba-4e93-82f0-247e5ddeb239", "fc7c2c15-f5d0-4b80-adb2-c89019f8f62b"],
  tfsec = "aws-msk-enable-logging", trivy = ["AVD-AWS-0074", "AWS-0074"], requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
msk-cluster-monitored-by-topic = { config = "msk-enhanced-monitoring-enabled", prowler = "kafka_cluster_enhanced_monitoring_enabled", security-hub = "MSK.2",
  requirements = { aws-fsbp = "MSK.2", nist-800-53-r5 = ["AU-6", "SI-4"] } }
msk-cluster-kafka-version-supported = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
msk-cluster-policy-not-public       = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
msk-connector-talks-tls = { prowler = "kafka_connector_in_transit_encryption_enabled",
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-8", soc2-tsc = "CC6.7" } }
msk-connector-logs-on = { config = "msk-connect-connector-logging-enabled", security-hub = "MSK.5", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
