source "route53globalresolver-guide" {
  title = "Amazon Route 53 Developer Guide, Route 53 Global Resolver"
  url   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/gr-what-is-global-resolver.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The address may differ."
}
