check "kms-key-rotation-enabled" {
  title          = "Symmetric KMS keys rotate by themselves"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "medium"
  applies        = coalesce(self.KeySpec, "SYMMETRIC_DEFAULT") == "SYMMETRIC_DEFAULT" && coalesce(self.KeyUsage, "ENCRYPT_DECRYPT") == "ENCRYPT_DECRYPT" && coalesce(self.Origin, "AWS_KMS") == "AWS_KMS"
  condition      = self.EnableKeyRotation == true
  why            = "AWS rotates the keys it owns; those you make keep the same material for ever unless you switch rotation on."
  fix            = "Set EnableKeyRotation to true."
  uninherits     = { "data.keys" = "KMS gives a key new material every year by itself." }
  source         = "kms-rotation"
  aliases        = { security-hub = "KMS.4", config = "cmk-backing-key-rotation-enabled", checkov = "CKV_AWS_7", trivy = ["AVD-AWS-0065", "AWS-0065"], prowler = "kms_cmk_rotation_enabled", guard = "CMK_BACKING_KEY_ROTATION_ENABLED", cdk-nag = ["KMSBackingKeyRotationEnabled", "AwsSolutions-KMS5"], kics = ["235ca980-eb71-48f4-9030-df0c371029eb", "1c07bfaf-663c-4f6f-b22b-8e2d481e4df5", "22fbfeac-7b5a-421a-8a27-7a2178bb910b"], tfsec = "aws-kms-auto-rotate-keys", cfn-nag = "F19" }
  requirements   = { nist-800-53-r5 = ["CM-6", "SC-12", "SC-28"], iso-27001-2022 = ["A.8.24"], cis-aws-3 = ["3.6"], cis-aws-5 = ["3.6"], cis-aws-6 = ["4.6"], pci-dss-4 = ["3.7.4"], aws-fsbp = ["KMS.4"] }
  example "pass" { EnableKeyRotation = true }
  example "fail" "the default" { Description = "app" }
  example "fail" "said no" { EnableKeyRotation = "false" }
  example "unknown" { EnableKeyRotation = unknown("parameter without default") }
  example "not-applicable" "asymmetric" {
    KeySpec  = "RSA_4096"
    KeyUsage = "SIGN_VERIFY"
  }
  example "not-applicable" "imported material" { Origin = "EXTERNAL" }
}

check "kms-key-rotates-yearly" {
  title          = "KMS keys that rotate do so at least once a year"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "low"
  applies        = self.EnableKeyRotation == true
  condition      = coalesce(self.RotationPeriodInDays, 365) <= 366
  why            = "The period may be set to as much as seven years, which leaves more data under one key than intended."
  fix            = "Set RotationPeriodInDays to 365 or less, or leave it out."
  source         = "kms-rotation"
  requirements   = { nist-800-53-r5 = ["SC-12"], pci-dss-4 = ["3.7.4"] }
  example "pass" "the default of 365 days" { EnableKeyRotation = true }
  example "fail" {
    EnableKeyRotation    = true
    RotationPeriodInDays = 2560
  }
  example "unknown" {
    EnableKeyRotation    = true
    RotationPeriodInDays = unknown("parameter without default")
  }
  example "not-applicable" { EnableKeyRotation = false }
}

check "kms-key-policy-not-public" {
  title          = "KMS key policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "critical"
  condition      = !policy_grants_public(self.KeyPolicy)
  why            = "With principal \"*\" and no condition any AWS account may use the key, and all that it protects is as good as unencrypted."
  fix            = "Name accounts, roles or services under Principal of KeyPolicy, or add kms:CallerAccount or kms:ViaService as a condition."
  aliases        = { security-hub = "KMS.5", config = "kms-key-policy-no-public-access", checkov = "CKV_AWS_33", prowler = "kms_key_not_publicly_accessible", guard = "KMS_NO_WILDCARD_PRINCIPAL", kics = ["7ebc9038-0bde-479a-acc4-6ed7b6758899", "da905474-7454-43c0-b8d2-5756ab951aba", "f6049677-ec4a-43af-8779-5190b6d03cba"] }
  requirements   = { nist-800-53-r5 = ["AC-3", "SC-12"], aws-fsbp = ["KMS.5"] }
  example "pass" { KeyPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" }] } }
  example "pass" "no policy, so the default one" { Description = "app" }
  example "fail" { KeyPolicy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }] } }
  example "unknown" { KeyPolicy = unknown("parameter without default") }
}

check "kms-key-policy-no-notprincipal" {
  title          = "KMS key policies do not admit everybody except a list"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "high"
  condition      = !anytrue([for s in policy_statements(self.KeyPolicy) : s.Effect == "Allow" && length(s.NotPrincipals) > 0])
  why            = "Allow with NotPrincipal opens the key to every principal that nobody thought of."
  fix            = "Name the principals that may use the key under Principal of KeyPolicy."
  requirements   = { nist-800-53-r5 = ["AC-3"] }
  example "pass" { KeyPolicy = { Statement = [{ Effect = "Deny", NotPrincipal = { AWS = "arn:aws:iam::123456789012:role/admin" }, Action = "kms:ScheduleKeyDeletion", Resource = "*" }] } }
  example "fail" { KeyPolicy = { Statement = [{ Effect = "Allow", NotPrincipal = { AWS = "arn:aws:iam::123456789012:user/jim" }, Action = "kms:Decrypt", Resource = "*" }] } }
  example "unknown" { KeyPolicy = unknown("parameter without default") }
}

check "kms-key-policy-written-out" {
  title          = "KMS keys have a key policy of their own"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "low"
  condition      = self.KeyPolicy != null
  why            = "Without one AWS writes a policy that hands the whole decision to the account's IAM policies."
  fix            = "Set KeyPolicy, with separate statements for administrators and users of the key."
  aliases        = { checkov = "CKV2_AWS_64" }
  requirements   = { nist-800-53-r5 = ["AC-3", "AC-5"] }
  example "pass" { KeyPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:role/admin" }, Action = "kms:*", Resource = "*" }] } }
  example "fail" { EnableKeyRotation = true }
  example "unknown" { KeyPolicy = unknown("parameter without default") }
}

check "kms-key-keeps-lockout-safety-check" {
  title          = "KMS keys keep the check against locking oneself out"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "medium"
  condition      = self.BypassPolicyLockoutSafetyCheck != true
  why            = "A policy that admits no administrator makes the key unmanageable, and only AWS Support can help."
  fix            = "Remove BypassPolicyLockoutSafetyCheck or set it to false."
  requirements   = { nist-800-53-r5 = ["SC-12"] }
  example "pass" { Description = "app" }
  example "fail" { BypassPolicyLockoutSafetyCheck = true }
  example "unknown" { BypassPolicyLockoutSafetyCheck = unknown("parameter without default") }
}

check "kms-key-deletion-waits-two-weeks" {
  title          = "KMS keys wait at least two weeks before they are deleted"
  responsibility = "data.keys"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "low"
  condition      = coalesce(self.PendingWindowInDays, 30) >= 14
  why            = "Deleting a key destroys all data under it; a week is short to notice that something still needs it."
  fix            = "Leave PendingWindowInDays out (30 days) or set it to 14 or more."
  aliases        = { kics = "0b530315-0ea4-497f-b34c-4ff86268f59d" }
  requirements   = { nist-800-53-r5 = ["SC-12"] }
  example "pass" "the default of 30 days" { Description = "app" }
  example "fail" { PendingWindowInDays = 7 }
  example "unknown" { PendingWindowInDays = unknown("parameter without default") }
}

check "kms-key-enabled" {
  title          = "KMS keys are enabled"
  responsibility = "data.keys"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "low"
  condition      = coalesce(self.Enabled, true) == true
  why            = "What is encrypted under a disabled key cannot be read, by nobody."
  fix            = "Remove Enabled or set it to true; if the key is no longer needed, delete it on purpose."
  aliases        = { kics = ["2844c749-bd78-4cd1-90e8-b179df827602", "7350fa23-dcf7-4938-916d-6a60b0c73b50"] }
  requirements   = { nist-800-53-r5 = ["SC-12"] }
  example "pass" "the default" { Description = "app" }
  example "fail" { Enabled = false }
  example "unknown" { Enabled = unknown("parameter without default") }
}

check "kms-key-single-region" {
  title          = "KMS keys stay in one Region"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "low"
  condition      = self.MultiRegion != true
  why            = "The material of a multi-Region key can be copied to Regions under other law, and data under it read there."
  fix            = "Leave MultiRegion out unless the data really moves between Regions; the choice cannot be taken back."
  aliases        = { prowler = "kms_cmk_not_multi_region" }
  requirements   = { nist-800-53-r5 = ["SC-12"], iso-27001-2022 = ["A.8.24"] }
  example "pass" "the default" { Description = "app" }
  example "fail" { MultiRegion = true }
  example "unknown" { MultiRegion = unknown("parameter without default") }
}
