source "organizations-security" {
  title = "AWS Organizations User Guide, Security in AWS Organizations"
  url   = "https://docs.aws.amazon.com/organizations/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
