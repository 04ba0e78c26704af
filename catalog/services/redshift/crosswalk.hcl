redshift-cluster-maintenance-window-set = { guard = "REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", requirements = { nist-800-53-r5 = "SI-2" } }
redshift-security-group-described       = { tfsec = "aws-redshift-add-description-to-security-group", trivy = ["AVD-AWS-0083", "AWS-0083"], requirements = { nist-800-53-r5 = "CM-8" } }
redshift-cluster-encrypted = { cdk-nag = "RedshiftClusterEncryptionAtRest", cfn-nag = "F28", checkov = "CKV_AWS_64", guard = "REDSHIFT_CLUSTER_CONFIGURATION_CHECK",
  kics = ["3b316b05-564c-44a7-9c3f-405bb95e211e", "cfdcabb0-fc06-427c-865b-c59f13e898ce"], prowler = "redshift_cluster_encrypted_at_rest",
  requirements = { iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"] } }
redshift-cluster-key-customer-managed = { checkov = "CKV_AWS_142", config = "redshift-cluster-kms-enabled", kics = "de76a0d6-66d5-45c9-9022-f05545b85c78",
  security-hub = "Redshift.10", tfsec = "aws-redshift-encryption-customer-key", trivy = ["AVD-AWS-0084", "AWS-0084"],
  requirements = { aws-fsbp = "Redshift.10", nist-800-53-r5 = ["SC-12", "SC-28"] } }
redshift-serverless-namespace-key-customer-managed = { checkov = "CKV_AWS_282", config = "redshift-serverless-namespace-cmk-encryption", security-hub = "RedshiftServerless.4",
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
redshift-cluster-not-publicly-accessible = { cdk-nag = "RedshiftClusterPublicAccess", checkov = "CKV_AWS_87", config = "redshift-cluster-public-access-check",
  guard = "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", kics = ["af173fde-95ea-4584-b904-bb3923ac4bda", "bdf8dcb4-75df-4370-92c4-606e4ae6c4d3"],
  prowler = "redshift_cluster_public_access", security-hub = "Redshift.1", requirements = { aws-fsbp = "Redshift.1", iso-27001-2022 = "A.8.20",
  nist-800-53-r5 = ["AC-2(6)", "AC-3", "AC-3(7)", "AC-4(21)", "AC-6", "AC-17", "AC-17(1)", "AC-17(4)", "AC-17(9)", "AC-17(10)", "MP-2", "SC-7", "SC-7(3)", "SC-7(7)", "SC-7(9)", "SC-7(11)", "SC-7(12)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(24)", "SC-7(25)", "SC-7(26)", "SC-7(27)", "SC-7(28)", "SC-25"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"] } }
redshift-serverless-workgroup-not-public = { config = "redshift-serverless-workgroup-no-public-access", security-hub = "RedshiftServerless.3",
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
redshift-cluster-automatic-snapshots-on = { cdk-nag = "RedshiftBackupEnabled", checkov = "CKV_AWS_343",
  guard = ["REDSHIFT_BACKUP_ENABLED", "REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK"], prowler = "redshift_cluster_automated_snapshot",
  requirements = { nist-800-53-r5 = ["CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "SC-5(2)", "SI-13(5)"], pci-dss-4 = "10.3.3",
  soc2-tsc = ["CC7.4", "CC7.5"] } }
redshift-cluster-snapshots-kept-a-week = { config = "redshift-backup-enabled", security-hub = "Redshift.3", requirements = { aws-fsbp = "Redshift.3", nist-800-53-r5 = "CP-9" } }
redshift-cluster-version-upgrades-allowed = { cdk-nag = "RedshiftClusterVersionUpgrade", checkov = "CKV_AWS_141", config = "redshift-cluster-maintenancesettings-check",
  guard = "REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", prowler = "redshift_cluster_automatic_upgrades", security-hub = "Redshift.6",
  requirements = { aws-fsbp = "Redshift.6", nist-800-53-r5 = ["CM-2", "CM-3(3)", "CP-9", "SC-5(2)", "SI-2", "SI-2(2)", "SI-2(5)"] } }
redshift-cluster-maintenance-not-deferred = { requirements = { nist-800-53-r5 = "SI-2" } }
redshift-cluster-audit-logging-on = { cdk-nag = "RedshiftClusterAuditLogging", checkov = "CKV_AWS_71",
  kics = ["15ffbacc-fa42-4f6f-a57d-2feac7365caa", "3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6"], prowler = "redshift_cluster_audit_logging", requirements = { iso-27001-2022 = "A.8.15",
  nist-800-53-r5 = ["AC-2(4)", "AC-3(10)", "AC-4(26)", "AC-6", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-6(6)", "AU-6(9)", "AU-8", "AU-9(3)", "AU-10", "AU-12", "AU-12(1)", "AU-12(2)", "AU-12(3)", "AU-12(4)", "AU-14", "AU-14(3)", "CA-7", "CM-5(1)", "CP-9", "IA-3(3)", "MA-4(1)", "PM-14", "PM-31", "SC-7(9)", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28(1)", "SI-3(8)", "SI-4(2)", "SI-4(17)", "SI-4(20)", "SI-7(8)", "SI-10(1)", "SI-19(4)"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = "CC7.2" } }
redshift-cluster-routes-in-vpc = { cdk-nag = "RedshiftEnhancedVPCRoutingEnabled", checkov = "CKV_AWS_321", config = "redshift-enhanced-vpc-routing-enabled",
  guard = "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED", prowler = "redshift_cluster_enhanced_vpc_routing", security-hub = "Redshift.7", requirements = { aws-fsbp = "Redshift.7",
  iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], pci-dss-4 = ["1.3.1", "1.3.2", "1.4.1", "1.4.2", "1.4.4"] } }
redshift-serverless-workgroup-routes-in-vpc = { config = "redshift-serverless-workgroup-routes-within-vpc", security-hub = "RedshiftServerless.1",
  requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
redshift-cluster-in-vpc = { cdk-nag = "RedshiftClusterInVPC", checkov = "CKV_AWS_154", kics = "0a494a6a-ebe2-48a0-9d77-cf9d5125e1b3", tfsec = "aws-redshift-use-vpc",
  trivy = ["AVD-AWS-0127", "AWS-0127"], requirements = { nist-800-53-r5 = "SC-7" } }
redshift-cluster-admin-name-own = { cdk-nag = "RedshiftClusterNonDefaultUsername", config = "redshift-default-admin-check", prowler = "redshift_cluster_non_default_username",
  security-hub = "Redshift.8", requirements = { aws-fsbp = "Redshift.8", nist-800-53-r5 = "IA-2" } }
redshift-cluster-database-name-own = { checkov = "CKV_AWS_320", config = "redshift-default-db-name-check", prowler = "redshift_cluster_non_default_database_name",
  security-hub = "Redshift.9", requirements = { aws-fsbp = "Redshift.9", nist-800-53-r5 = "CM-6" } }
redshift-cluster-master-password-not-written-out = { cfn-nag = "F35", guard = "REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD",
  requirements = { nist-800-53-r5 = "IA-5" } }
redshift-cluster-multi-az = { config = "redshift-cluster-multi-az-enabled", security-hub = "Redshift.18", requirements = { nist-800-53-r5 = "CP-10" } }
redshift-parameter-group-requires-tls = { cdk-nag = "RedshiftRequireTlsSSL", checkov = "CKV_AWS_105", config = "redshift-require-tls-ssl",
  prowler = "redshift_cluster_in_transit_encryption_enabled", security-hub = "Redshift.2", requirements = { aws-fsbp = "Redshift.2", iso-27001-2022 = ["A.8.12", "A.8.24"],
  nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"], soc2-tsc = "CC6.7" } }
redshift-parameter-group-logs-activity   = { cdk-nag = "RedshiftClusterUserActivityLogging", requirements = { nist-800-53-r5 = ["AU-2", "AU-3"] } }
redshift-security-group-ingress-not-open = { requirements = { nist-800-53-r5 = "SC-7" } }
redshift-serverless-workgroup-requires-tls = { config = "redshift-serverless-workgroup-encrypted-in-transit", security-hub = "RedshiftServerless.2",
  requirements = { nist-800-53-r5 = "SC-8" } }
redshift-serverless-namespace-exports-logs = { config = "redshift-serverless-publish-logs-to-cloudwatch", security-hub = "RedshiftServerless.6",
  requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
redshift-serverless-namespace-admin-name-own = { config = "redshift-serverless-default-admin-check", security-hub = "RedshiftServerless.5",
  requirements = { nist-800-53-r5 = "IA-2" } }
redshift-serverless-namespace-password-not-written-out = { requirements = { nist-800-53-r5 = "IA-5" } }
redshift-cluster-master-password-masked = { cfn-nag = "F35",
  guard = ["REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER", "REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
