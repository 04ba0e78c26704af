source "route53-security" {
  title = "Amazon Route 53 Developer Guide, Security in Amazon Route 53"
  url   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-route53-docs@3460c74)."
}

source "route53-dnssec" {
  title = "Amazon Route 53 Developer Guide, Configuring DNSSEC signing in Amazon Route 53"
  url   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-route53-docs@2aa80ce) and in a newer copy."
}

source "route53-resilience" {
  title = "Amazon Route 53 Developer Guide, Resilience in Amazon Route 53"
  url   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/disaster-recovery-resiliency.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-route53-docs@3460c74)."
}
