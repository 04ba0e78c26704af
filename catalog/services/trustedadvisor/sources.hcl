source "trustedadvisor-security" {
  title = "AWS Support User Guide, Security in AWS Support"
  url   = "https://docs.aws.amazon.com/awssupport/latest/user/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
