dlm-policy-enabled                   = { prowler = "dlm_ebs_snapshot_lifecycle_policy_exists", requirements = { nist-800-53-r5 = "CP-9" } }
dlm-policy-daily                     = { requirements = { nist-800-53-r5 = "CP-9" } }
dlm-policy-keeps-a-week              = { requirements = { nist-800-53-r5 = "CP-9" } }
dlm-cross-region-copies-encrypted    = { cfn-nag = "W81", checkov = ["CKV_AWS_253", "CKV_AWS_255"], requirements = { nist-800-53-r5 = "SC-28" } }
dlm-cross-region-copies-customer-key = { checkov = ["CKV_AWS_254", "CKV_AWS_256"], requirements = { nist-800-53-r5 = "SC-12" } }
ebs-volume-encrypted = { cdk-nag = ["EC2EBSVolumeEncrypted", "AwsSolutions-EC26"], cfn-nag = "F1", checkov = "CKV_AWS_3", config = "encrypted-volumes",
  guard = "ENCRYPTED_VOLUMES", kics = ["80b7ac3f-d2b7-4577-9b10-df7913497162", "cc997676-481b-4e93-aa81-d19f8c5e9b12"], prowler = "ec2_ebs_volume_encryption",
  scoutsuite = "ec2-ebs-volume-not-encrypted", security-hub = "EC2.3", tfsec = ["aws-ebs-enable-volume-encryption", "aws-ec2-enable-volume-encryption"],
  trivy = ["AVD-AWS-0026", "AWS-0026"], requirements = { aws-fsbp = "EC2.3", cis-aws-3 = "2.2.1", cis-aws-4 = "5.1.1", cis-aws-5 = "5.1.1", cis-aws-6 = "6.1.1",
  iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"],
  pci-dss-4 = ["3.5.1", "8.3.2"] } }
ebs-volume-customer-key = { cfn-nag = "W37", checkov = "CKV_AWS_189", guard = "EBS_VOLUME_ENCRYPTION_KEY_RULE", kics = "b7063015-6c31-4658-a8e7-14f98f37fd42",
  tfsec = ["aws-ebs-encryption-customer-key", "aws-ec2-volume-encryption-customer-key"], trivy = ["AVD-AWS-0027", "AWS-0027"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28(1)"] } }
ebs-volume-survives-deletion = { requirements = { nist-800-53-r5 = "CP-9" } }
ebs-volume-backed-up = { cdk-nag = "EC2EBSInBackupPlan", checkov = "CKV2_AWS_9", config = "ebs-resources-protected-by-backup-plan",
  prowler = "ec2_ebs_volume_protected_by_backup_plan", security-hub = "EC2.28",
  requirements = { aws-fsbp = "EC2.28", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-9", pci-dss-4 = "10.3.3" } }
ebs-volume-single-attach        = { requirements = { nist-800-53-r5 = "SI-7" } }
ebs-volume-attachment-encrypted = { checkov = "CKV2_AWS_2", requirements = { nist-800-53-r5 = "SC-28" } }
ebs-snapshots-block-public-access = { config = "ebs-snapshot-block-public-access", prowler = "ec2_ebs_snapshot_account_block_public_access", security-hub = "EC2.182",
  requirements = { aws-fsbp = "EC2.182", nist-800-53-r5 = "AC-3", pci-dss-4 = ["3.5.1.3", "10.3.2", "A1.1.2", "A3.4.1"], soc2-tsc = "CC6.6" } }
ebs-encryption-by-default = { checkov = "CKV_AWS_106", config = "ec2-ebs-encryption-by-default", kics = "3d3f6270-546b-443c-adb4-bb6fb2187ca6",
  prowler = "ec2_ebs_default_encryption", scoutsuite = "ec2-ebs-default-encryption-disabled", security-hub = "EC2.7",
  requirements = { aws-fsbp = "EC2.7", cis-aws-7 = "6.1.1", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["CM-6", "SC-13", "SC-28", "SC-28(1)"] } }
ebs-snapshot-copy-encrypted    = { kics = "e6b4b943-6883-47a9-9739-7ada9568f8ca", requirements = { nist-800-53-r5 = "SC-28" } }
ebs-snapshot-copy-customer-key = { checkov = "CKV_AWS_183", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
