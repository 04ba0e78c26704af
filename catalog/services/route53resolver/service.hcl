service "route53resolver" {
  title      = "Amazon Route 53 Resolver"
  names      = ["route 53 resolver", "route53 resolver", "vpc resolver", "dns firewall", "Route53 Resolver"]
  model      = "abstracted"
  prefixes   = ["AWS::Route53Resolver::"]
  because    = "AWS runs the resolver of every VPC; endpoints stand in the customer's subnets behind its security groups, and rules, DNS Firewall and query logs are the customer's."
  sources    = ["best-practices-wp", "route53resolver-endpoints", "route53-security"]
  classed_by = "route53-security"

  type "AWS::Route53Resolver::ResolverEndpoint" {
    title  = "Resolver endpoint"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::Route53Resolver::OutpostResolver" {
    title  = "Resolver on an Outpost"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::Route53Resolver::ResolverRule" {
    title  = "Resolver rule"
    name   = "Name"
    traits = ["network"]
  }
  type "AWS::Route53Resolver::ResolverRuleAssociation" {
    title  = "Rule of a VPC"
    traits = ["network"]
  }
  type "AWS::Route53Resolver::FirewallDomainList" {
    title  = "Domain list of DNS Firewall"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::Route53Resolver::FirewallRuleGroup" {
    title  = "Rule group of DNS Firewall"
    name   = "Name"
    traits = ["network"]
  }
  type "AWS::Route53Resolver::FirewallRuleGroupAssociation" {
    title  = "Rule group of a VPC"
    traits = ["network"]
  }
  type "AWS::Route53Resolver::ResolverDNSSECConfig" {
    title  = "DNSSEC validation in a VPC"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::Route53Resolver::ResolverQueryLoggingConfig" {
    title  = "Query log of VPCs"
    name   = "Name"
    traits = ["trail"]
  }
  type "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" {
    title  = "Query log of a VPC"
    traits = ["trail"]
  }
}

override "route53resolver-network" {
  on         = ["AWS::Route53Resolver::ResolverEndpoint"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The endpoint's addresses lie in subnets, and behind security groups, that the customer names."
  source     = "route53resolver-endpoints"
  confidence = "documented"
}

override "route53resolver-rules" {
  on      = ["AWS::Route53Resolver::ResolverRule", "AWS::Route53Resolver::ResolverRuleAssociation", "AWS::Route53Resolver::FirewallRuleGroup", "AWS::Route53Resolver::FirewallRuleGroupAssociation"]
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall"     = { customer = "Rule groups of DNS Firewall: which names are blocked, for which VPCs." }
    "net.segmentation" = { customer = "Rules that say which names are resolved where." }
  }
  because    = "Where queries are forwarded and which names are blocked is the customer's rule for its VPCs."
  source     = "route53resolver-endpoints"
  confidence = "derived"
}

override "route53resolver-zones" {
  on      = ["AWS::Route53Resolver::ResolverEndpoint"]
  holders = { "ops.resilience" = "shared", "svc.capacity" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Replaces a broken interface of the endpoint."
      customer = "Addresses in two or more Availability Zones."
    }
    "svc.capacity" = {
      aws      = "Answers up to the limit of queries per second that each address has."
      customer = "As many addresses as the queries need."
    }
  }
  because    = "An endpoint is as available, and as fast, as the addresses that the customer gives it."
  source     = "route53resolver-endpoints"
  confidence = "documented"
}

override "route53resolver-outpost" {
  on         = ["AWS::Route53Resolver::OutpostResolver"]
  holders    = { "phys.facility" = "customer", "svc.capacity" = "customer" }
  because    = "The resolver runs on instances of an Outpost, which stands on the customer's premises and has the capacity that the customer ordered."
  source     = "route53resolver-endpoints"
  confidence = "derived"
}

override "route53resolver-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Route53Resolver::ResolverEndpoint", "AWS::Route53Resolver::OutpostResolver"]
  source  = "route53-security"
}
