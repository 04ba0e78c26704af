source "resource-groups-security" {
  title = "AWS Resource Groups and Tags User Guide, Security in Resource Groups"
  url   = "https://docs.aws.amazon.com/ARG/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
