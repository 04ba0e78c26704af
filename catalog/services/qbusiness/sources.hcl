source "qbusiness-security" {
  title = "Amazon Q Business User Guide, Security"
  url   = "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
