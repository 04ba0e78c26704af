source "health-security" {
  title = "AWS Health User Guide, Security in AWS Health"
  url   = "https://docs.aws.amazon.com/health/latest/ug/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
