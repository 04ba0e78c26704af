efs-file-system-encrypted = { cdk-nag = "EFSEncrypted", cfn-nag = "F32", checkov = "CKV_AWS_42", config = "efs-encrypted-check", guard = "EFS_ENCRYPTED_CHECK",
  kics = ["2ff8e83c-90e1-4d68-a300-6d652112e622", "48207659-729f-4b5c-9402-f884257d794f"], prowler = "efs_encryption_at_rest_enabled", security-hub = "EFS.1",
  tfsec = "aws-efs-enable-at-rest-encryption", trivy = ["AVD-AWS-0037", "AWS-0037"], requirements = { aws-fsbp = "EFS.1", "cis-aws-1.5" = "2.4.1", cis-aws-3 = "2.4.1",
  cis-aws-4 = "2.3.1", cis-aws-5 = "2.3.1", cis-aws-6 = "3.3.1", cis-aws-7 = "3.3.1", iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"] } }
efs-file-system-key-customer-managed = { checkov = "CKV_AWS_184", kics = ["25d251f3-f348-4f95-845c-1090e41a615c", "6d087495-2a42-4735-abf7-02ef5660a7e6"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
efs-file-system-automatic-backups-on = { config = "efs-automatic-backups-enabled", guard = "EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN", prowler = "efs_have_backup_enabled",
  security-hub = "EFS.7",
  requirements = { nist-800-53-r5 = ["CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "SC-5(2)", "SI-13(5)"], pci-dss-4 = "10.3.3", soc2-tsc = "CC7.4" } }
efs-file-system-in-backup-plan = { cdk-nag = "EFSInBackupPlan", checkov = "CKV2_AWS_18", config = "efs-in-backup-plan", security-hub = "EFS.2",
  requirements = { aws-fsbp = "EFS.2", nist-800-53-r5 = ["CP-9", "SI-12"] } }
efs-file-system-policy-not-public         = { kics = "fae52418-bb8b-4ac2-b287-0b9082d6a3fd", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
efs-file-system-denies-insecure-transport = { requirements = { nist-800-53-r5 = "SC-8" } }
efs-access-point-root-directory-set = { checkov = "CKV_AWS_329", config = "efs-access-point-enforce-root-directory", prowler = "efs_access_point_enforce_root_directory",
  security-hub = "EFS.3", requirements = { aws-fsbp = "EFS.3", nist-800-53-r5 = "AC-6", pci-dss-4 = ["3.5.1.3", "10.3.2", "A1.1.2", "A3.4.1"] } }
efs-access-point-user-set = { checkov = "CKV_AWS_330", config = "efs-access-point-enforce-user-identity", prowler = "efs_access_point_enforce_user_identity",
  security-hub = "EFS.4", requirements = { aws-fsbp = "EFS.4", nist-800-53-r5 = ["AC-6", "IA-2"], pci-dss-4 = ["3.5.1.3", "10.3.2", "A1.1.2", "A3.4.1"] } }
