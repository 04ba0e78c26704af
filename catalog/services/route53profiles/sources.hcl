source "route53profiles-guide" {
  title = "Amazon Route 53 Developer Guide, Amazon Route 53 Profiles"
  url   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profiles.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
