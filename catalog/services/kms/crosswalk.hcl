kms-key-rotation-enabled = { cdk-nag = ["KMSBackingKeyRotationEnabled", "AwsSolutions-KMS5"], cfn-nag = "F19", checkov = "CKV_AWS_7", config = "cmk-backing-key-rotation-enabled",
  guard = "CMK_BACKING_KEY_ROTATION_ENABLED", kics = ["235ca980-eb71-48f4-9030-df0c371029eb", "1c07bfaf-663c-4f6f-b22b-8e2d481e4df5", "22fbfeac-7b5a-421a-8a27-7a2178bb910b"],
  prowler = "kms_cmk_rotation_enabled", security-hub = "KMS.4", tfsec = "aws-kms-auto-rotate-keys", trivy = ["AVD-AWS-0065", "AWS-0065"], requirements = { aws-fsbp = "KMS.4",
  cis-aws-3 = "3.6", cis-aws-5 = "3.6", cis-aws-6 = "4.6", iso-27001-2022 = "A.8.24", nist-800-53-r5 = ["CM-6", "SC-12", "SC-28"], pci-dss-4 = "3.7.4" } }
kms-key-rotates-yearly = { requirements = { nist-800-53-r5 = "SC-12", pci-dss-4 = "3.7.4" } }
kms-key-policy-not-public = { cfn-nag = "F76", checkov = "CKV_AWS_33", config = "kms-key-policy-no-public-access", guard = "KMS_NO_WILDCARD_PRINCIPAL",
  kics = ["7ebc9038-0bde-479a-acc4-6ed7b6758899", "da905474-7454-43c0-b8d2-5756ab951aba", "f6049677-ec4a-43af-8779-5190b6d03cba"], prowler = "kms_key_not_publicly_accessible",
  security-hub = "KMS.5", requirements = { aws-fsbp = "KMS.5", nist-800-53-r5 = ["AC-3", "SC-12"] } }
kms-key-policy-no-notprincipal     = { requirements = { nist-800-53-r5 = "AC-3" } }
kms-key-policy-written-out         = { checkov = "CKV2_AWS_64", requirements = { nist-800-53-r5 = ["AC-3", "AC-5"] } }
kms-key-keeps-lockout-safety-check = { requirements = { nist-800-53-r5 = "SC-12" } }
kms-key-deletion-waits-two-weeks   = { requirements = { nist-800-53-r5 = "SC-12" } }
kms-key-enabled                    = { checkov = "CKV_AWS_227", kics = ["2844c749-bd78-4cd1-90e8-b179df827602", "7350fa23-dcf7-4938-916d-6a60b0c73b50"], requirements = { nist-800-53-r5 = "SC-12" } }
kms-key-single-region              = { prowler = "kms_cmk_not_multi_region", requirements = { iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-12" } }
