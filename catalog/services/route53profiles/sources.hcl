source "route53profiles-guide" {
  title  = "Amazon Route 53 Developer Guide, Amazon Route 53 Profiles"
  url    = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profiles.html"
  opened = false
}
