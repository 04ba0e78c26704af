source "securitylake-security" {
  title = "Amazon Security Lake User Guide, Security in Amazon Security Lake"
  url   = "https://docs.aws.amazon.com/security-lake/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
