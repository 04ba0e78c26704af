check "iam-password-policy-length" {
  title          = "Passwords of IAM users have at least 14 characters"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "medium"
  condition      = coalesce(self.MinimumPasswordLength, 6) >= 14
  why            = "Length is what makes guessing expensive; a policy that does not say otherwise is content with six characters."
  fix            = "Set MinimumPasswordLength (in Terraform minimum_password_length) to 14 or more."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.15", config = "iam-password-policy-minimum-length-check", checkov = "CKV_AWS_10", trivy = ["AVD-AWS-0063", "AWS-0063"], prowler = "iam_password_policy_minimum_length_14", tfsec = "aws-iam-set-minimum-password-length", kics = "1bc1c685-e593-450e-88fb-19db4c82aa1d" }
  requirements   = { nist-800-53-r5 = ["IA-5", "IA-5(1)"], cis-aws-3 = ["1.8"], cis-aws-5 = ["1.7"], cis-aws-6 = ["2.7"], cis-aws-7 = ["2.8"], pci-dss-4 = ["8.3.6"], iso-27001-2022 = ["A.5.15"] }
  example "pass" { MinimumPasswordLength = 14 }
  example "fail" "too short" { MinimumPasswordLength = 8 }
  example "fail" "not stated" { RequireNumbers = true }
  example "unknown" { MinimumPasswordLength = unknown("parameter without default") }
}

check "iam-password-policy-no-reuse" {
  title          = "IAM users cannot take up any of their last 24 passwords again"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  condition      = coalesce(self.PasswordReusePrevention, 0) >= 24
  why            = "A password that was known to somebody once is known to them again when it comes back; by itself IAM remembers none."
  fix            = "Set PasswordReusePrevention (in Terraform password_reuse_prevention) to 24, the most that IAM remembers."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.16", config = "iam-password-policy-prevent-reuse-check", checkov = "CKV_AWS_13", prowler = "iam_password_policy_reuse_24", kics = "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a" }
  requirements   = { nist-800-53-r5 = ["IA-5", "IA-5(1)"], cis-aws-3 = ["1.9"], cis-aws-5 = ["1.8"], cis-aws-6 = ["2.8"], cis-aws-7 = ["2.9"], pci-dss-4 = ["8.3.7"], iso-27001-2022 = ["A.5.15"] }
  example "pass" { PasswordReusePrevention = 24 }
  example "fail" "a few" { PasswordReusePrevention = 3 }
  example "fail" "not stated" { MinimumPasswordLength = 14 }
  example "unknown" { PasswordReusePrevention = unknown("parameter without default") }
}

check "iam-password-policy-expiry" {
  title          = "Passwords of IAM users end after 90 days at the latest"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  condition      = coalesce(self.MaxPasswordAge, 0) > 0 && coalesce(self.MaxPasswordAge, 0) <= 90
  why            = "A stolen password of a user without a second factor works until it is changed; by itself IAM never asks for a new one. (Where every user has a second factor, later guidance of NIST advises against expiry; then waive this.)"
  fix            = "Set MaxPasswordAge (in Terraform max_password_age) to a number of days from 1 to 90."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.17", config = "iam-password-policy-ensure-expires", checkov = "CKV_AWS_9", trivy = ["AVD-AWS-0062", "AWS-0062"], prowler = "iam_password_policy_expires_passwords_within_90_days_or_less", tfsec = "aws-iam-set-max-password-age", kics = "ce60d060-efb8-4bfd-9cf7-ff8945d00d90" }
  requirements   = { nist-800-53-r5 = ["IA-5"], pci-dss-4 = ["8.3.9"], iso-27001-2022 = ["A.5.15"] }
  example "pass" { MaxPasswordAge = 90 }
  example "fail" "a year" { MaxPasswordAge = 365 }
  example "fail" "never" { MinimumPasswordLength = 14 }
  example "unknown" { MaxPasswordAge = unknown("parameter without default") }
}

check "iam-password-policy-lowercase" {
  title          = "Passwords of IAM users hold a lower-case letter"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  condition      = self.RequireLowercaseCharacters == true
  why            = "Lists of common passwords are tried first, and every class of characters that is demanded rules out a part of them; a policy that does not state RequireLowercaseCharacters does not demand it."
  fix            = "Set RequireLowercaseCharacters (in Terraform require_lowercase_characters) to true."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.12", config = "iam-password-policy-lowercase-letter-check", checkov = "CKV_AWS_11", trivy = ["AVD-AWS-0058", "AWS-0058"], prowler = "iam_password_policy_lowercase", tfsec = "aws-iam-require-lowercase-in-passwords" }
  requirements   = { nist-800-53-r5 = ["IA-5", "IA-5(1)"], iso-27001-2022 = ["A.5.15"], pci-dss-4 = ["8.3.6"] }
  example "pass" { RequireLowercaseCharacters = true }
  example "fail" "not stated" { MinimumPasswordLength = 14 }
  example "fail" "switched off" { RequireLowercaseCharacters = false }
  example "unknown" { RequireLowercaseCharacters = unknown("parameter without default") }
}

check "iam-password-policy-uppercase" {
  title          = "Passwords of IAM users hold an upper-case letter"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  condition      = self.RequireUppercaseCharacters == true
  why            = "Lists of common passwords are tried first, and every class of characters that is demanded rules out a part of them; a policy that does not state RequireUppercaseCharacters does not demand it."
  fix            = "Set RequireUppercaseCharacters (in Terraform require_uppercase_characters) to true."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.11", config = "iam-password-policy-uppercase-letter-check", checkov = "CKV_AWS_15", trivy = ["AVD-AWS-0061", "AWS-0061"], prowler = "iam_password_policy_uppercase", tfsec = "aws-iam-require-uppercase-in-passwords" }
  requirements   = { nist-800-53-r5 = ["IA-5", "IA-5(1)"], iso-27001-2022 = ["A.5.15"], pci-dss-4 = ["8.3.6"] }
  example "pass" { RequireUppercaseCharacters = true }
  example "fail" "not stated" { MinimumPasswordLength = 14 }
  example "fail" "switched off" { RequireUppercaseCharacters = false }
  example "unknown" { RequireUppercaseCharacters = unknown("parameter without default") }
}

check "iam-password-policy-number" {
  title          = "Passwords of IAM users hold a digit"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  condition      = self.RequireNumbers == true
  why            = "Lists of common passwords are tried first, and every class of characters that is demanded rules out a part of them; a policy that does not state RequireNumbers does not demand it."
  fix            = "Set RequireNumbers (in Terraform require_numbers) to true."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.14", config = "iam-password-policy-number-check", checkov = "CKV_AWS_12", trivy = ["AVD-AWS-0059", "AWS-0059"], prowler = "iam_password_policy_number", tfsec = "aws-iam-require-numbers-in-passwords" }
  requirements   = { nist-800-53-r5 = ["IA-5", "IA-5(1)"], iso-27001-2022 = ["A.5.15"], pci-dss-4 = ["8.3.6"] }
  example "pass" { RequireNumbers = true }
  example "fail" "not stated" { MinimumPasswordLength = 14 }
  example "fail" "switched off" { RequireNumbers = false }
  example "unknown" { RequireNumbers = unknown("parameter without default") }
}

check "iam-password-policy-symbol" {
  title          = "Passwords of IAM users hold a symbol"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  condition      = self.RequireSymbols == true
  why            = "Lists of common passwords are tried first, and every class of characters that is demanded rules out a part of them; a policy that does not state RequireSymbols does not demand it."
  fix            = "Set RequireSymbols (in Terraform require_symbols) to true."
  source         = "iam-password-policy"
  aliases        = { security-hub = "IAM.13", config = "iam-password-policy-symbol-check", checkov = "CKV_AWS_14", trivy = ["AVD-AWS-0060", "AWS-0060"], prowler = "iam_password_policy_symbol", tfsec = "aws-iam-require-symbols-in-passwords" }
  requirements   = { nist-800-53-r5 = ["IA-5", "IA-5(1)"], iso-27001-2022 = ["A.5.15"] }
  example "pass" { RequireSymbols = true }
  example "fail" "not stated" { MinimumPasswordLength = 14 }
  example "fail" "switched off" { RequireSymbols = false }
  example "unknown" { RequireSymbols = unknown("parameter without default") }
}
