service "route53domains" {
  title    = "Amazon Route 53 Domains"
  names    = ["route 53 domains", "route53 domains", "domain registration", "registered domain"]
  model    = "abstracted"
  prefixes = ["AWS::Route53Domains::"]
  because  = "AWS registers domains through its registrars; contact data, transfer lock, renewal and the name servers that a domain names are the customer's."
  sources  = ["best-practices-wp", "srm-page", "route53domains-guide"]

  # CloudFormation has no domains: these are Terraform's resources, with Terraform's names.
  type "AWS::Route53Domains::aws_route53domains_registered_domain" {
    title  = "Registered domain (Terraform only)"
    traits = ["setting"]
    bears  = ["iam.resource-policy", "ops.resilience", "data.residency"]
  }
  type "AWS::Route53Domains::aws_route53domains_domain" {
    title  = "Registered domain (Terraform only)"
    traits = ["setting"]
    bears  = ["iam.resource-policy", "ops.resilience", "data.residency"]
  }
}

override "route53domains-renewal" {
  on      = ["AWS::Route53Domains::aws_route53domains_registered_domain", "AWS::Route53Domains::aws_route53domains_domain"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Renews the domain in time where automatic renewal is on, and writes to the contacts."
      customer = "Leaving automatic renewal on, contacts who read their mail, and a means of payment that works."
    }
  }
  because    = "A domain belongs to the customer for a term; whether it is renewed by itself is a switch."
  source     = "route53domains-guide"
  confidence = "derived"
}
