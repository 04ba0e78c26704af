source "securityhub-security" {
  title = "AWS Security Hub User Guide, Security in AWS Security Hub"
  url   = "https://docs.aws.amazon.com/securityhub/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
