source "resource-explorer-2-security" {
  title = "AWS Resource Explorer User Guide, Security in AWS Resource Explorer"
  url   = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
