dms-instance-maintenance-has-its-day = { requirements = { nist-800-53-r5 = "SI-2" } }
dms-instance-maintenance-window-set  = { requirements = { nist-800-53-r5 = "SI-2" } }
dms-instance-not-publicly-accessible = { cdk-nag = "DMSReplicationNotPublic", cfn-nag = "W91", checkov = "CKV_AWS_89", config = "dms-replication-not-public",
  guard = "DMS_REPLICATION_NOT_PUBLIC", kics = ["030d3b18-1821-45b4-9e08-50efbe7becbb", "5864fb39-d719-4182-80e2-89dbe627be63"], prowler = "dms_instance_no_public_access",
  security-hub = "DMS.1", requirements = { aws-fsbp = "DMS.1", nist-800-53-r5 = ["AC-3", "SC-7"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"] } }
dms-instance-minor-upgrades-automatic = { checkov = "CKV_AWS_222", config = "dms-auto-minor-version-upgrade-check", prowler = "dms_instance_minor_version_upgrade_enabled",
  security-hub = "DMS.6", requirements = { aws-fsbp = "DMS.6", nist-800-53-r5 = "SI-2" } }
dms-instance-multi-az = { config = "dms-replication-instance-multi-az-enabled", prowler = "dms_instance_multi_az_enabled", security-hub = "DMS.13",
  requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
dms-instance-key-customer-managed = { checkov = "CKV_AWS_212", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
dms-endpoint-requires-tls = { checkov = "CKV2_AWS_49", config = "dms-endpoint-ssl-configured", prowler = "dms_endpoint_ssl_enabled", security-hub = "DMS.9",
  requirements = { aws-fsbp = "DMS.9", nist-800-53-r5 = "SC-8", pci-dss-4 = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
dms-endpoint-redis-requires-tls = { config = "dms-redis-tls-enabled", prowler = "dms_endpoint_redis_in_transit_encryption_enabled", security-hub = "DMS.12",
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-8", pci-dss-4 = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"], soc2-tsc = "CC6.7" } }
dms-endpoint-mongodb-log-in = { config = "dms-mongo-db-authentication-enabled", prowler = "dms_endpoint_mongodb_authentication_enabled", security-hub = "DMS.11",
  requirements = { nist-800-53-r5 = "IA-2" } }
dms-endpoint-neptune-iam = { config = "dms-neptune-iam-authorization-enabled", prowler = "dms_endpoint_neptune_iam_authorization_enabled", security-hub = "DMS.10",
  requirements = { nist-800-53-r5 = ["AC-3", "IA-2"] } }
dms-endpoint-password-not-written-out = { cfn-nag = ["F37", "F55"], guard = "DMS_NO_PLAINTEXT_PASSWORD",
  kics = ["5f700072-b7ce-4e84-b3f3-497bf1c24a4d", "f988a17f-1139-46a3-8928-f27eafd8b024"], requirements = { nist-800-53-r5 = "IA-5" } }
dms-endpoint-password-masked = { cfn-nag = "F37", guard = ["DMS_USES_SECURE_PARAMETER", "DMS_USES_SECURE_SERVICE"], requirements = { nist-800-53-r5 = "IA-5(7)" } }
