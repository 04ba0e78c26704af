source "sso-security" {
  title = "AWS IAM Identity Center User Guide, Security in IAM Identity Center"
  url   = "https://docs.aws.amazon.com/singlesignon/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
