source "elb-infrastructure-security" {
  title = "Elastic Load Balancing User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "elb-data-protection" {
  title = "Elastic Load Balancing User Guide, Data protection"
  url   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/data-protection.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "elb-best-practices" {
  title = "AWS Elastic Load Balancing best practices, Security: examples of the boundary"
  url   = "https://aws.github.io/aws-elb-best-practices/security"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "elb-ssl-policies" {
  title = "Application Load Balancers, Security policies: what each admits, and the default outside the console"
  url   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
  as_of = "2026-08"
  seen  = "2026-08"
}
