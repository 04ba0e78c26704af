source "entityresolution-security" {
  title = "AWS Entity Resolution User Guide, Security in AWS Entity Resolution"
  url   = "https://docs.aws.amazon.com/entityresolution/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
