source "license-manager-security" {
  title = "AWS License Manager User Guide, Security in License Manager"
  url   = "https://docs.aws.amazon.com/license-manager/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
