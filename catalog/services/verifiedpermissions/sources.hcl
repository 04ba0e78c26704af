source "verifiedpermissions-security" {
  title = "Amazon Verified Permissions User Guide, Security in Amazon Verified Permissions"
  url   = "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
