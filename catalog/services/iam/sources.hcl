source "iam-best-practices" {
  title  = "IAM User Guide, Security best practices in IAM"
  url    = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
  opened = false
}

source "iam-external-id" {
  title  = "IAM User Guide, Access to AWS accounts owned by third parties (external ID)"
  url    = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"
  opened = false
}

source "iam-oidc-role" {
  title  = "IAM User Guide, Create a role for OpenID Connect federation"
  url    = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"
  opened = false
}

source "rolesanywhere-guide" {
  title  = "IAM Roles Anywhere User Guide, Trust model"
  url    = "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html"
  opened = false
}

source "access-analyzer-guide" {
  title  = "IAM User Guide, IAM Access Analyzer findings"
  url    = "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  opened = false
}

source "iam-password-policy" {
  title = "AWS IAM API Reference, UpdateAccountPasswordPolicy"
  url   = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Its defaults (six characters, no character classes, no expiry, no memory of earlier passwords) were read in the documentation of three SDKs, which repeat the reference."
}

source "iam-credential-report" {
  title = "IAM User Guide, Generate credential reports for your AWS account"
  url   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "iam-root-user" {
  title = "AWS Account Management Reference Guide, Best practices to protect your account's root user"
  url   = "https://docs.aws.amazon.com/accounts/latest/reference/best-practices-root-user.html"
  as_of = "2023"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}
