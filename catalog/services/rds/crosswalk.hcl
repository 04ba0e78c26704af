rds-cluster-storage-encrypted = { cdk-nag = "AwsSolutions-RDS2", cfn-nag = "F26", checkov = "CKV_AWS_96", config = "rds-cluster-encrypted-at-rest",
  kics = ["1a690d1d-0ae7-49fa-b2db-b75ae0dd1d3e", "3199c26c-7871-4cb3-99c2-10a59244ce7f", "5beacce3-4020-4a3d-9e1d-a36f953df630", "656880aa-1388-488f-a6d4-8f73c23149b2", "65844ba3-03a1-40a8-b3dd-919f122e8c95"],
  prowler = "rds_cluster_storage_encrypted", security-hub = "RDS.27", tfsec = "aws-rds-encrypt-cluster-storage-data", trivy = ["AVD-AWS-0079", "AWS-0079"],
  requirements = { aws-fsbp = "RDS.27", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.5" } }
rds-cluster-storage-key-customer-managed = { checkov = "CKV_AWS_327", tfsec = "aws-rds-encrypt-cluster-storage-data", trivy = ["AVD-AWS-0079", "AWS-0079"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
rds-instance-storage-key-customer-managed = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
rds-cluster-backups-kept-a-week = { config = "rds-cluster-backup-retention-check", kics = "e542bd46-58c4-4e0f-a52a-1fb4f9548e02", security-hub = "RDS.50",
  requirements = { aws-fsbp = "RDS.50", nist-800-53-r5 = "CP-9" } }
rds-cluster-in-backup-plan = { checkov = "CKV2_AWS_8", prowler = "rds_cluster_protected_by_backup_plan", requirements = { nist-800-53-r5 = ["CP-9", "SI-12"] } }
rds-instance-backups-kept-a-week = { kics = "e649a218-d099-4550-86a4-1231e1fcb60d", security-hub = "RDS.11", tfsec = "aws-rds-specify-backup-retention",
  requirements = { aws-fsbp = "RDS.11", nist-800-53-r5 = "CP-9" } }
rds-instance-in-backup-plan = { cdk-nag = "RDSInBackupPlan", config = "rds-resources-protected-by-backup-plan", prowler = "rds_instance_protected_by_backup_plan",
  security-hub = "RDS.26", requirements = { aws-fsbp = "RDS.26", nist-800-53-r5 = ["CP-9", "SI-12"] } }
rds-cluster-protected-from-deletion = { cdk-nag = "AwsSolutions-RDS10", checkov = "CKV_AWS_139", config = "rds-cluster-deletion-protection-enabled",
  prowler = "rds_cluster_deletion_protection", security-hub = "RDS.7", trivy = ["AVD-AWS-0343", "AWS-0343"], requirements = { aws-fsbp = "RDS.7", nist-800-53-r5 = "CP-9" } }
rds-global-cluster-protected-from-deletion = { requirements = { nist-800-53-r5 = "CP-9" } }
rds-instance-protected-from-deletion = { cdk-nag = "AwsSolutions-RDS10", cfn-nag = "F80", checkov = "CKV_AWS_293", config = "rds-instance-deletion-protection-enabled",
  guard = "RDS_INSTANCE_DELETION_PROTECTION_ENABLED", kics = "2c161e58-cb52-454f-abea-6470c37b5e6e", prowler = "rds_instance_deletion_protection", security-hub = "RDS.8",
  trivy = ["AVD-AWS-0177", "AWS-0177"],
  requirements = { aws-fsbp = "RDS.8", nist-800-53-r5 = ["CA-7(4)", "CM-3", "CP-1", "CP-2", "CP-2(5)", "SA-15", "SC-5(2)", "SC-22", "SI-13(5)"], soc2-tsc = "C1.1" } }
rds-cluster-leaves-a-final-snapshot  = { requirements = { nist-800-53-r5 = "CP-9" } }
rds-instance-leaves-a-final-snapshot = { requirements = { nist-800-53-r5 = "CP-9" } }
rds-cluster-backtrack-on = { cdk-nag = "AwsSolutions-RDS14", checkov = "CKV_AWS_326", config = "aurora-mysql-backtracking-enabled", guard = "AURORA_MYSQL_BACKTRACKING_ENABLED",
  prowler = "rds_cluster_backtrack_enabled", security-hub = "RDS.14", requirements = { aws-fsbp = "RDS.14", nist-800-53-r5 = "CP-9" } }
rds-cluster-copies-tags-to-snapshots = { checkov = "CKV_AWS_313",
  config = ["rds-cluster-copy-tags-to-snapshots-enabled", "rds-pgsql-cluster-copy-tags-to-snapshot-check", "rds-mysql-cluster-copy-tags-to-snapshot-check"],
  prowler = "rds_cluster_copy_tags_to_snapshots", security-hub = ["RDS.16", "RDS.47", "RDS.48"],
  requirements = { aws-fsbp = ["RDS.16", "RDS.47", "RDS.48"], iso-27001-2022 = "A.5.13", nist-800-53-r5 = "SI-12" } }
rds-instance-copies-tags-to-snapshots = { checkov = "CKV2_AWS_60", config = "rds-instance-copy-tags-to-snapshots-enabled", prowler = "rds_instance_copy_tags_to_snapshots",
  security-hub = "RDS.17", requirements = { aws-fsbp = "RDS.17", nist-800-53-r5 = "SI-12", soc2-tsc = "CC7.5" } }
rds-cluster-has-reader = { config = "rds-cluster-multi-az-enabled", prowler = "rds_cluster_multi_az", security-hub = "RDS.15", requirements = { aws-fsbp = "RDS.15",
  cis-aws-4 = "2.2.4", cis-aws-5 = "2.2.4", cis-aws-6 = "3.2.4", cis-aws-7 = "3.2.4", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
rds-cluster-not-publicly-accessible     = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
rds-shard-group-not-publicly-accessible = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
rds-instance-not-publicly-accessible = { cfn-nag = "F22", checkov = "CKV_AWS_17", config = "rds-instance-public-access-check", guard = "RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
  kics = ["35113e6f-2c6b-414d-beec-7a9482d3b2d1", "de38e1d5-54cb-4111-a868-6f7722695007"], prowler = "rds_instance_no_public_access", security-hub = "RDS.2",
  tfsec = "aws-rds-enable-public-access", trivy = ["AVD-AWS-0180", "AWS-0180"], requirements = { aws-fsbp = "RDS.2", "cis-aws-1.5" = "2.3.3", cis-aws-3 = "2.3.3",
  cis-aws-4 = "2.2.3", cis-aws-5 = "2.2.3", cis-aws-6 = "3.2.3", cis-aws-7 = "3.2.3", iso-27001-2022 = "A.8.20",
  nist-800-53-r5 = ["AC-2(6)", "AC-3", "AC-3(7)", "AC-4(21)", "AC-6", "AC-17", "AC-17(1)", "AC-17(4)", "AC-17(9)", "AC-17(10)", "MP-2", "SC-7", "SC-7(3)", "SC-7(7)", "SC-7(9)", "SC-7(11)", "SC-7(12)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(24)", "SC-7(25)", "SC-7(26)", "SC-7(27)", "SC-7(28)", "SC-25"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"], soc2-tsc = "CC6.2" } }
rds-cluster-minor-upgrades-automatic = { config = "rds-cluster-auto-minor-version-upgrade-enable", prowler = "rds_cluster_minor_version_upgrade_enabled", security-hub = "RDS.35",
  requirements = { aws-fsbp = "RDS.35", nist-800-53-r5 = "SI-2" } }
rds-instance-minor-upgrades-automatic = { checkov = "CKV_AWS_226", config = "rds-automatic-minor-version-upgrade-enabled", guard = "RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED",
  kics = ["3b6d777b-76e3-4133-80a3-0d6f667ade7f", "f0104061-8bfc-4b45-8a7d-630eb502f281"], prowler = "rds_instance_minor_version_upgrade_enabled", security-hub = "RDS.13",
  requirements = { aws-fsbp = "RDS.13", "cis-aws-1.5" = "2.3.2", cis-aws-3 = "2.3.2", cis-aws-4 = "2.2.2", cis-aws-5 = "2.2.2", cis-aws-6 = "3.2.2", cis-aws-7 = "3.2.2",
  nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
rds-cluster-maintenance-window-set    = { requirements = { nist-800-53-r5 = "SI-2" } }
rds-instance-maintenance-window-set   = { requirements = { nist-800-53-r5 = "SI-2" } }
rds-cluster-engine-version-supported  = { requirements = { nist-800-53-r5 = "SI-2" } }
rds-instance-engine-version-supported = { prowler = "rds_instance_deprecated_engine_version", requirements = { nist-800-53-r5 = "SI-2" } }
rds-cluster-master-password-not-written-out = { cfn-nag = "F34", guard = "RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD",
  requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-instance-master-password-not-written-out = { cfn-nag = "F23", guard = "RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD", requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-cluster-master-password-managed          = { requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-instance-master-password-managed         = { requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-cluster-admin-name-own = { config = "rds-cluster-default-admin-check", prowler = "rds_cluster_default_admin", security-hub = "RDS.24",
  requirements = { aws-fsbp = "RDS.24", nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-instance-admin-name-own = { config = "rds-instance-default-admin-check", prowler = "rds_instance_default_admin", security-hub = "RDS.25",
  requirements = { aws-fsbp = "RDS.25", nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-cluster-iam-log-in-on = { cdk-nag = "AwsSolutions-RDS6", checkov = "CKV_AWS_162", config = "rds-cluster-iam-authentication-enabled",
  prowler = "rds_cluster_iam_authentication_enabled", security-hub = "RDS.12",
  requirements = { aws-fsbp = "RDS.12", nist-800-53-r5 = ["AC-2", "IA-5"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"] } }
rds-cluster-exports-logs = { checkov = "CKV_AWS_324", config = "rds-aurora-postgresql-logs-to-cloudwatch", prowler = "rds_cluster_integration_cloudwatch_logs",
  security-hub = "RDS.37", requirements = { aws-fsbp = "RDS.37", iso-27001-2022 = "A.8.15", nist-800-53-r5 = "AU-12",
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = "PI1.3" } }
rds-instance-exports-logs = { checkov = "CKV_AWS_129",
  config = ["rds-logging-enabled", "rds-postgresql-logs-to-cloudwatch", "rds-sql-server-logs-to-cloudwatch", "mariadb-publish-logs-to-cloudwatch-logs"],
  guard = "RDS_INSTANCE_LOGGING_ENABLED", kics = "8d7f7b8c-6c7c-40f8-baa6-62006c6c7b56", prowler = "rds_instance_integration_cloudwatch_logs",
  security-hub = ["RDS.9", "RDS.36", "RDS.40", "RDS.42"], requirements = { aws-fsbp = ["RDS.9", "RDS.36", "RDS.40", "RDS.42"], iso-27001-2022 = "A.8.15",
  nist-800-53-r5 = ["AC-2(4)", "AC-3(10)", "AC-4(26)", "AC-6", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-6(6)", "AU-6(9)", "AU-8", "AU-10", "AU-12", "AU-12(1)", "AU-12(2)", "AU-12(3)", "AU-12(4)", "AU-14", "AU-14(3)", "CA-7", "CM-5(1)", "IA-3(3)", "MA-4(1)", "PM-14", "PM-31", "SC-7(9)", "SI-1", "SI-3(8)", "SI-4(2)", "SI-4(17)", "SI-4(20)", "SI-7(8)", "SI-10(1)"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = ["A1.1", "CC7.2", "CC7.3", "PI1.3"] } }
rds-cluster-exports-audit-log = { checkov = "CKV_AWS_325", config = "rds-aurora-mysql-audit-logging-enabled", security-hub = "RDS.34",
  requirements = { aws-fsbp = "RDS.34", nist-800-53-r5 = "AU-12" } }
rds-global-cluster-storage-encrypted = { checkov = "CKV_AWS_140", requirements = { nist-800-53-r5 = "SC-28" } }
rds-instance-storage-encrypted = { cdk-nag = "AwsSolutions-RDS2", cfn-nag = "F27", checkov = "CKV_AWS_16", config = "rds-storage-encrypted", guard = "RDS_STORAGE_ENCRYPTED",
  kics = "08bd0760-8752-44e1-9779-7bb369b2b4e4", prowler = "rds_instance_storage_encrypted", security-hub = "RDS.3", tfsec = "aws-rds-encrypt-instance-storage-data",
  trivy = ["AVD-AWS-0080", "AWS-0080"], requirements = { aws-fsbp = "RDS.3", "cis-aws-1.5" = "2.3.1", cis-aws-3 = "2.3.1", cis-aws-4 = "2.2.1", cis-aws-5 = "2.2.1",
  cis-aws-6 = "3.2.1", cis-aws-7 = "3.2.1", iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "CP-9", "CP-9(8)", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.5" } }
rds-instance-automatic-backups-on = { cdk-nag = ["RDSInstanceBackupEnabled", "AwsSolutions-RDS13"], cfn-nag = "W75", checkov = "CKV_AWS_133", config = "db-instance-backup-enabled",
  guard = "DB_INSTANCE_BACKUP_ENABLED", kics = ["1dc73fb4-5b51-430c-8c5f-25dcf9090b02", "8c415f6f-7b90-4a27-a44a-51047e1506f9"], prowler = "rds_instance_backup_enabled",
  requirements = { nist-800-53-r5 = ["CP-1", "CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "SC-5(2)", "SI-13(5)"], pci-dss-4 = "10.3.3",
  soc2-tsc = ["A1.1", "CC7.4"] } }
rds-instance-multi-az = { checkov = "CKV_AWS_157", config = "rds-multi-az-support", guard = "RDS_MULTI_AZ_SUPPORT", kics = "2b1d4935-9acf-48a7-8466-10d18bf51a69",
  prowler = "rds_instance_multi_az", security-hub = "RDS.5", requirements = { aws-fsbp = "RDS.5", cis-aws-4 = "2.2.4", cis-aws-5 = "2.2.4", cis-aws-6 = "3.2.4",
  cis-aws-7 = "3.2.4", iso-27001-2022 = "A.8.14", nist-800-53-r5 = ["CP-1", "CP-2", "CP-2(5)", "CP-2(6)", "CP-6(2)", "CP-10", "SC-5(2)", "SC-6", "SC-22", "SC-36", "SI-13(5)"] } }
rds-instance-port-closed-to-internet = { requirements = { nist-800-53-r5 = "SC-7" } }
rds-instance-in-vpc = { config = "rds-deployed-in-vpc", prowler = "rds_instance_inside_vpc", security-hub = "RDS.18",
  requirements = { aws-fsbp = "RDS.18", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7" } }
rds-db-security-group-not-open = {
  kics = ["0104165b-02d5-426f-abc9-91fb48189899", "1e0ef61b-ad85-4518-a3d3-85eaad164885", "4f615f3e-fb9c-4fad-8b70-2e9f781806ce", "9564406d-e761-4e61-b8d7-5926e3ab8e79", "DB Security Group With Public Scope", "f0d8781f-99bf-4958-9917-d39283b168a0"],
  requirements = { nist-800-53-r5 = "SC-7" } }
rds-db-security-group-ingress-not-open = { kics = ["0104165b-02d5-426f-abc9-91fb48189899", "9564406d-e761-4e61-b8d7-5926e3ab8e79"], requirements = { nist-800-53-r5 = "SC-7" } }
rds-instance-port-not-default = { cdk-nag = ["RDSNonDefaultPort", "AwsSolutions-RDS11"], config = "rds-no-default-ports",
  kics = ["1fe9d958-ddce-4228-a124-05265a959a8b", "bca7cc4d-b3a4-4345-9461-eb69c68fcd26"], prowler = "rds_instance_non_default_port", security-hub = "RDS.23",
  requirements = { aws-fsbp = "RDS.23", nist-800-53-r5 = "SC-7" } }
rds-instance-requires-tls = { checkov = "CKV2_AWS_69",
  config = ["rds-postgres-instance-encrypted-in-transit", "rds-mysql-instance-encrypted-in-transit", "rds-sqlserver-encrypted-in-transit", "rds-mariadb-instance-encrypted-in-transit"],
  prowler = "rds_instance_transport_encrypted", security-hub = ["RDS.38", "RDS.39", "RDS.41", "RDS.44"],
  requirements = { aws-fsbp = ["RDS.38", "RDS.39", "RDS.41", "RDS.44"], "cis-aws-1.5" = "2.3.1", iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-8" } }
rds-instance-certificate-authority-current = { checkov = "CKV_AWS_211", kics = "9f40c07e-699e-4410-8856-3ba0f2e3a2dd", requirements = { nist-800-53-r5 = "SC-8" } }
rds-instance-storage-grows                 = { requirements = { nist-800-53-r5 = ["CP-2", "SC-5"] } }
rds-instance-iam-log-in-on = { checkov = "CKV_AWS_161", config = "rds-instance-iam-authentication-enabled",
  kics = ["88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6", "9fcd0a0a-9b6f-4670-a215-d94e6bf3f184"], prowler = "rds_instance_iam_authentication_enabled", security-hub = "RDS.10",
  trivy = ["AVD-AWS-0176", "AWS-0176"],
  requirements = { aws-fsbp = "RDS.10", nist-800-53-r5 = ["AC-2", "IA-5"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"] } }
rds-instance-enhanced-monitoring-on = { checkov = "CKV_AWS_118", config = "rds-enhanced-monitoring-enabled", guard = "RDS_ENHANCED_MONITORING_ENABLED",
  prowler = "rds_instance_enhanced_monitoring_enabled", security-hub = "RDS.6",
  requirements = { aws-fsbp = "RDS.6", nist-800-53-r5 = ["AU-12(3)", "AU-14", "CA-2(2)", "CA-7", "PM-14", "PM-31", "SC-36(1)", "SI-2"] } }
rds-instance-performance-insights-on = { checkov = "CKV_AWS_353", tfsec = "aws-rds-enable-performance-insights", trivy = ["AVD-AWS-0133", "AWS-0133"],
  requirements = { nist-800-53-r5 = "AU-12" } }
rds-instance-performance-insights-key-customer-managed = { checkov = "CKV_AWS_354", tfsec = "aws-rds-performance-insights-encryption-customer-key",
  trivy = ["AVD-AWS-0078", "AWS-0078"], requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
rds-instance-critical-events-subscribed = { config = "rds-instance-event-notifications-configured", prowler = "rds_instance_critical_event_subscription", security-hub = "RDS.20",
  requirements = { aws-fsbp = "RDS.20", nist-800-53-r5 = "IR-4" } }
rds-event-subscription-enabled              = { requirements = { nist-800-53-r5 = "IR-4" } }
rds-cluster-maintenance-has-its-day         = { requirements = { nist-800-53-r5 = "SI-2" } }
rds-instance-maintenance-has-its-day        = { requirements = { nist-800-53-r5 = "SI-2" } }
rds-parameter-group-requires-tls            = { requirements = { nist-800-53-r5 = "SC-8" } }
rds-cluster-parameter-group-requires-tls    = { requirements = { nist-800-53-r5 = "SC-8" } }
rds-parameter-group-logs-statements         = { checkov = "CKV2_AWS_30", requirements = { nist-800-53-r5 = "AU-12" } }
rds-cluster-parameter-group-logs-statements = { checkov = "CKV2_AWS_27", requirements = { nist-800-53-r5 = "AU-12" } }
rds-cluster-parameter-group-audits          = { config = "aurora-mysql-cluster-audit-logging", security-hub = "RDS.45", requirements = { aws-fsbp = "RDS.45", nist-800-53-r5 = "AU-12" } }
rds-proxy-requires-tls                      = { config = "rds-proxy-tls-encryption", security-hub = "RDS.43", requirements = { aws-fsbp = "RDS.43", nist-800-53-r5 = "SC-8" } }
rds-proxy-log-in-by-iam                     = { requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
rds-proxy-statements-not-logged             = { requirements = { nist-800-53-r5 = "SI-12" } }
rds-snapshot-not-public = { checkov = "CKV_AWS_302", config = "rds-snapshots-public-prohibited", prowler = "rds_snapshots_public_access", security-hub = "RDS.1",
  requirements = { aws-fsbp = "RDS.1", nist-800-53-r5 = ["AC-3", "AC-21", "SC-7"], pci-dss-4 = "1.4.4" } }
rds-snapshot-copy-customer-key = { checkov = "CKV_AWS_266", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
rds-cluster-master-password-masked = { cfn-nag = "F34", guard = ["RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER", "RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
rds-instance-master-password-masked = { cfn-nag = "F23", guard = ["RDS_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER", "RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
