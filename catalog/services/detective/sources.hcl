source "detective-security" {
  title = "Amazon Detective User Guide, Security in Amazon Detective"
  url   = "https://docs.aws.amazon.com/detective/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
