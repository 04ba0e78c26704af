neptune-cluster-maintenance-has-its-day  = { requirements = { nist-800-53-r5 = "SI-2" } }
neptune-cluster-maintenance-window-set   = { requirements = { nist-800-53-r5 = "SI-2" } }
neptune-global-cluster-storage-encrypted = { requirements = { nist-800-53-r5 = "SC-28" } }
neptune-cluster-protected-from-deletion = { checkov = "CKV2_AWS_58", config = "neptune-cluster-deletion-protection-enabled", prowler = "neptune_cluster_deletion_protection",
  security-hub = "Neptune.4", requirements = { aws-fsbp = "Neptune.4", nist-800-53-r5 = ["CP-9", "SI-12"] } }
neptune-global-cluster-protected-from-deletion = { requirements = { nist-800-53-r5 = "CP-9" } }
neptune-cluster-storage-encrypted = { cdk-nag = "NeptuneClusterEncryptionAtRest", cfn-nag = "F30", checkov = "CKV_AWS_44", config = "neptune-cluster-encrypted",
  kics = ["98d59056-f745-4ef5-8613-32bca8d40b7e", "bf4473f1-c8a2-4b1b-8134-bd32efabab93"], prowler = "neptune_cluster_storage_encrypted", security-hub = "Neptune.1",
  tfsec = "aws-neptune-enable-storage-encryption", trivy = ["AVD-AWS-0076", "AWS-0076"],
  requirements = { aws-fsbp = "Neptune.1", iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"] } }
neptune-cluster-storage-key-customer-managed = { checkov = "CKV_AWS_347", tfsec = "aws-neptune-encryption-customer-key", trivy = ["AVD-AWS-0128", "AWS-0128"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
neptune-cluster-backups-kept-a-week = { cdk-nag = "NeptuneClusterBackupRetentionPeriod", checkov = "CKV_AWS_361", config = "neptune-cluster-backup-retention-check",
  prowler = "neptune_cluster_backup_enabled", security-hub = "Neptune.5", requirements = { aws-fsbp = "Neptune.5", nist-800-53-r5 = "CP-9", pci-dss-4 = "10.3.3" } }
neptune-cluster-iam-log-in-on = { cdk-nag = "NeptuneClusterIAMAuth", checkov = "CKV_AWS_359", config = "neptune-cluster-iam-database-authentication",
  kics = ["a3aa0087-8228-4e7e-b202-dc9036972d02", "c91d7ea0-d4d1-403b-8fe1-c9961ac082c5"], prowler = "neptune_cluster_iam_authentication_enabled", security-hub = "Neptune.7",
  requirements = { aws-fsbp = "Neptune.7", nist-800-53-r5 = ["AC-3", "IA-2"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"] } }
neptune-cluster-exports-audit-log = { checkov = "CKV_AWS_101", config = "neptune-cluster-cloudwatch-log-export-enabled", kics = "45cff7b6-3b80-40c1-ba7b-2cf480678bb8",
  prowler = "neptune_cluster_integration_cloudwatch_logs", security-hub = "Neptune.2", tfsec = "aws-neptune-enable-log-export", trivy = ["AVD-AWS-0075", "AWS-0075"],
  requirements = { aws-fsbp = "Neptune.2", iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3",
  "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"] } }
neptune-cluster-copies-tags-to-snapshots = { checkov = "CKV_AWS_362", config = "neptune-cluster-copy-tags-to-snapshot-enabled", prowler = "neptune_cluster_copy_tags_to_snapshots",
  security-hub = "Neptune.8", requirements = { aws-fsbp = "Neptune.8", iso-27001-2022 = "A.5.13", nist-800-53-r5 = "CM-8", soc2-tsc = "CC7.5" } }
neptune-cluster-engine-version-supported  = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
neptune-instance-minor-upgrades-automatic = { cdk-nag = "NeptuneClusterAutomaticMinorVersionUpgrade", requirements = { nist-800-53-r5 = "SI-2" } }
neptune-instance-not-publicly-accessible  = { checkov = "CKV_AWS_102", kics = "9ba198e0-fef4-464a-8a4d-75ea55300de7", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
neptune-graph-not-public                  = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
neptune-graph-protected-from-deletion     = { requirements = { nist-800-53-r5 = "CP-9" } }
