check "kms-key-rotation-enabled" {
  title          = "Symmetric KMS keys rotate by themselves"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "medium"
  applies        = coalesce(self.KeySpec, "SYMMETRIC_DEFAULT") == "SYMMETRIC_DEFAULT" && coalesce(self.KeyUsage, "ENCRYPT_DECRYPT") == "ENCRYPT_DECRYPT" && coalesce(self.Origin, "AWS_KMS") == "AWS_KMS"
  like           = on(self.EnableKeyRotation)
  why            = "AWS rotates the keys it owns; those you make keep the same material for ever unless you switch rotation on."
  uninherits     = { "data.keys" = "KMS gives a key new material every year by itself." }
  source         = "kms-rotation"
  confidence     = "derived"
  example "not-applicable" "asymmetric" { KeySpec = "RSA_4096", KeyUsage = "SIGN_VERIFY" }
  example "not-applicable" "imported material" { Origin = "EXTERNAL" }
}

check "kms-key-rotates-yearly" {
  title          = "KMS keys that rotate do so every ${param.days} days at least"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "low"
  applies        = self.EnableKeyRotation == true
  parameters     = { days = 366 }
  like           = at_most(self.RotationPeriodInDays, 365, param.days)
  why            = "The period may be set to as much as seven years, which leaves more data under one key than intended."
  fix            = "Set {RotationPeriodInDays} to 365 or less, or leave it out."
  remedy         = { RotationPeriodInDays = 365 }
  source         = "kms-rotation"
  confidence     = "derived"
  given { EnableKeyRotation = true }
  example "pass" "the default of 365 days" {}
  example "not-applicable" { EnableKeyRotation = false }
}

check "kms-key-policy-not-public" {
  title          = "KMS key policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "critical"
  like           = policy_not_public(self.KeyPolicy, "kms:*")
  why            = "With principal \"*\" and no condition any AWS account may use the key, and all that it protects is as good as unencrypted."
  fix            = "Name accounts, roles or services under Principal of {KeyPolicy}, or add kms:CallerAccount or aws:PrincipalOrgID as a condition."
  example "pass" "no policy, so the default one" { Description = "app" }
  example "fail" { KeyPolicy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }] } }
}

check "kms-key-policy-no-notprincipal" {
  title          = "KMS key policies do not admit everybody except a list"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "high"
  like           = nobody_by_exception(self.KeyPolicy)
  why            = "Allow with NotPrincipal opens the key to every principal that nobody thought of."
  fix            = "Name the principals that may use the key under Principal of {KeyPolicy}."
}

check "kms-key-policy-written-out" {
  title          = "KMS keys have a key policy of their own"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "low"
  condition      = self.KeyPolicy != null
  why            = "Without one AWS writes a policy that hands the whole decision to the account's IAM policies."
  fix            = "Set {KeyPolicy}, with separate statements for administrators and users of the key."
  example "pass" { KeyPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:role/admin" }, Action = "kms:*", Resource = "*" }] } }
  example "fail" { EnableKeyRotation = true }
}

check "kms-key-keeps-lockout-safety-check" {
  title          = "KMS keys keep the check against locking oneself out"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "medium"
  like           = off(self.BypassPolicyLockoutSafetyCheck)
  why            = "A policy that admits no administrator makes the key unmanageable, and only AWS Support can help."
  fix            = "Remove {BypassPolicyLockoutSafetyCheck} or set it to false."
}

check "kms-key-deletion-waits-two-weeks" {
  title          = "KMS keys wait at least two weeks before they are deleted"
  responsibility = "data.keys"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "low"
  like           = at_least(self.PendingWindowInDays, 30, 14)
  why            = "Deleting a key destroys all data under it; a week is short to notice that something still needs it."
  fix            = "Leave {PendingWindowInDays} out (30 days) or set it to 14 or more."
  remedy         = { PendingWindowInDays = 14 }
  example "pass" "the default of 30 days" { Description = "app" }
}

check "kms-key-enabled" {
  title          = "KMS keys are enabled"
  responsibility = "data.keys"
  resource       = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  severity       = "low"
  like           = on_by_default(self.Enabled)
  why            = "What is encrypted under a disabled key cannot be read, by nobody."
  fix            = "Remove {Enabled} or set it to true; if the key is no longer needed, delete it on purpose."
}

check "kms-key-single-region" {
  title          = "KMS keys stay in one Region"
  responsibility = "data.keys"
  resource       = "AWS::KMS::Key"
  severity       = "low"
  like           = off(self.MultiRegion)
  why            = "The material of a multi-Region key can be copied to Regions under other law, and data under it read there."
  fix            = "Leave {MultiRegion} out unless the data really moves between Regions; the choice cannot be taken back."
}
