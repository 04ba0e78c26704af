source "security-ir-security" {
  title = "AWS Security Incident Response User Guide, Security"
  url   = "https://docs.aws.amazon.com/security-ir/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
