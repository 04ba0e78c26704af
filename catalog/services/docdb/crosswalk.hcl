docdb-cluster-maintenance-has-its-day  = { requirements = { nist-800-53-r5 = "SI-2" } }
docdb-instance-maintenance-has-its-day = { requirements = { nist-800-53-r5 = "SI-2" } }
docdb-cluster-maintenance-window-set   = { requirements = { nist-800-53-r5 = "SI-2" } }
docdb-cluster-storage-encrypted = { cdk-nag = "DocumentDBClusterEncryptionAtRest", checkov = "CKV_AWS_74", config = "docdb-cluster-encrypted",
  kics = "bc1f9009-84a0-490f-ae09-3e0ea6d74ad6", prowler = "documentdb_cluster_storage_encrypted", security-hub = "DocumentDB.1",
  tfsec = "aws-documentdb-enable-storage-encryption", trivy = ["AVD-AWS-0021", "AWS-0021"],
  requirements = { aws-fsbp = "DocumentDB.1", iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"] } }
docdb-cluster-storage-key-customer-managed = { checkov = "CKV_AWS_182", kics = "4766d3ea-241c-4ee6-93ff-c380c996bd1a", tfsec = "aws-documentdb-encryption-customer-key",
  trivy = ["AVD-AWS-0022", "AWS-0022"], requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
docdb-cluster-backups-kept-a-week = { cdk-nag = "DocumentDBClusterBackupRetentionPeriod", checkov = "CKV_AWS_360", config = "docdb-cluster-backup-retention-check",
  prowler = "documentdb_cluster_backup_enabled", security-hub = "DocumentDB.2",
  requirements = { aws-fsbp = "DocumentDB.2", nist-800-53-r5 = "CP-9", pci-dss-4 = ["3.2.1", "3.3.1.1", "3.3.1.3", "3.3.2", "3.3.3", "10.5.1"] } }
docdb-cluster-protected-from-deletion = { config = "docdb-cluster-deletion-protection-enabled", prowler = "documentdb_cluster_deletion_protection", security-hub = "DocumentDB.5",
  requirements = { aws-fsbp = "DocumentDB.5", nist-800-53-r5 = ["CP-9", "SI-12"] } }
docdb-global-cluster-protected-from-deletion = { requirements = { nist-800-53-r5 = "CP-9" } }
docdb-cluster-exports-logs = { cdk-nag = "DocumentDBClusterLogExports", checkov = "CKV_AWS_85",
  kics = ["1bf3b3d4-f373-4d7c-afbb-7d85948a67a5", "56f6a008-1b14-4af4-b9b2-ab7cf7e27641"], tfsec = "aws-documentdb-enable-log-export", trivy = ["AVD-AWS-0020", "AWS-0020"],
  requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
docdb-cluster-exports-audit-log = { config = "docdb-cluster-audit-logging-enabled", kics = ["1bf3b3d4-f373-4d7c-afbb-7d85948a67a5", "56f6a008-1b14-4af4-b9b2-ab7cf7e27641"],
  prowler = "documentdb_cluster_cloudwatch_log_export", security-hub = "DocumentDB.4", requirements = { aws-fsbp = "DocumentDB.4", iso-27001-2022 = "A.8.15",
  nist-800-53-r5 = ["AU-2", "AU-12"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"] } }
docdb-parameter-group-requires-tls = { checkov = "CKV_AWS_90", config = "docdb-cluster-encrypted-in-transit", security-hub = "DocumentDB.6",
  requirements = { nist-800-53-r5 = "SC-8" } }
docdb-parameter-group-audits           = { checkov = "CKV_AWS_104", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
docdb-cluster-engine-version-supported = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
docdb-cluster-master-password-not-written-out = { cdk-nag = "DocumentDBCredentialsInSecretsManager", cfn-nag = "F70", kics = "39423ce4-9011-46cd-b6b1-009edcd9385d",
  requirements = { nist-800-53-r5 = "IA-5" } }
docdb-elastic-cluster-password-not-written-out = { requirements = { nist-800-53-r5 = "IA-5" } }
docdb-global-cluster-storage-encrypted         = { checkov = "CKV_AWS_292", requirements = { nist-800-53-r5 = "SC-28" } }
docdb-cluster-master-password-masked           = { cfn-nag = "F70", requirements = { nist-800-53-r5 = "IA-5(7)" } }
