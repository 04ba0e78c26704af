source "route53resolver-endpoints" {
  title = "Amazon Route 53 Developer Guide, Forwarding inbound DNS queries to your VPCs"
  url   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-inbound-queries.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-route53-docs@2a52a8c)."
}
