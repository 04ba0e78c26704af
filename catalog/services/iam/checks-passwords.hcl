check "iam-password-policy-length" {
  title          = "Passwords of IAM users have at least ${param.characters} characters"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "medium"
  parameters     = { characters = 14 }
  like           = at_least(self.MinimumPasswordLength, 6, param.characters)
  why            = "Length is what makes guessing expensive; a policy that does not say otherwise is content with six characters."
  fix            = "Set {MinimumPasswordLength} to ${param.characters} or more."
  remedy         = { MinimumPasswordLength = param.characters }
  source         = "iam-password-policy"
  example "fail" "not stated" { RequireNumbers = true }
}

check "iam-password-policy-no-reuse" {
  title          = "IAM users cannot take up any of their last ${param.passwords} passwords again"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  level          = "recommended"
  parameters     = { passwords = 24 }
  like           = at_least(self.PasswordReusePrevention, 0, param.passwords)
  why            = "A password that was known to somebody once is known to them again when it comes back; by itself IAM remembers none."
  fix            = "Set {PasswordReusePrevention} to ${param.passwords} or more; IAM remembers 24 at most."
  remedy         = { PasswordReusePrevention = param.passwords }
  source         = "iam-password-policy"
  example "fail" "not stated" { MinimumPasswordLength = 14 }
}

check "iam-password-policy-expiry" {
  title          = "Passwords of IAM users end after ${param.days} days at the latest"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  parameters     = { days = 90 }
  condition      = coalesce(self.MaxPasswordAge, 0) > 0 && coalesce(self.MaxPasswordAge, 0) <= param.days
  why            = "A stolen password of a user without a second factor works until it is changed; by itself IAM never asks for a new one. (Where every user has a second factor, later guidance of NIST advises against expiry; then waive this.)"
  fix            = "Set {MaxPasswordAge} to a number of days from 1 to ${param.days}."
  source         = "iam-password-policy"
  example "pass" { MaxPasswordAge = 90 }
  example "fail" "a year" { MaxPasswordAge = 365 }
  example "fail" "never" { MinimumPasswordLength = 14 }
}

checks "iam-password-policy-characters" {
  each "iam-password-policy-lowercase" {
    title    = "Passwords of IAM users hold a lower-case letter"
    property = "RequireLowercaseCharacters"
    fix      = "Set {RequireLowercaseCharacters} to true."
  }
  each "iam-password-policy-uppercase" {
    title    = "Passwords of IAM users hold an upper-case letter"
    property = "RequireUppercaseCharacters"
    fix      = "Set {RequireUppercaseCharacters} to true."
  }
  each "iam-password-policy-number" {
    title    = "Passwords of IAM users hold a digit"
    property = "RequireNumbers"
    fix      = "Set {RequireNumbers} to true."
  }
  each "iam-password-policy-symbol" {
    title    = "Passwords of IAM users hold a symbol"
    property = "RequireSymbols"
    fix      = "Set {RequireSymbols} to true."
  }
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccountPasswordPolicy"
  severity       = "low"
  like           = on(self[each.property])
  why            = "Lists of common passwords are tried first, and every class of characters that is demanded rules out a part of them; a policy that does not state ${each.property} does not demand it."
  source         = "iam-password-policy"
  example "fail" "not stated" { MinimumPasswordLength = 14 }
}
