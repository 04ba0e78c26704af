service "route53profiles" {
  title    = "Amazon Route 53 Profiles"
  names    = ["route 53 profiles", "Route53Profiles"]
  model    = "abstracted"
  prefixes = ["AWS::Route53Profiles::"]
  because  = "AWS applies a profile to the VPCs that take it; which zones, rules and firewall groups are in it, and with whom it is shared, the customer decides."
  sources  = ["best-practices-wp", "srm-page", "route53profiles-guide"]

  type "AWS::Route53Profiles::Profile" {
    title  = "Route 53 profile"
    name   = "Name"
    traits = ["network"]
  }
  type "AWS::Route53Profiles::ProfileAssociation" {
    title  = "Profile of a VPC"
    traits = ["network"]
  }
  type "AWS::Route53Profiles::ProfileResourceAssociation" {
    title  = "Resource in a profile"
    traits = ["network"]
  }
}

override "route53profiles-rules" {
  on      = ["AWS::Route53Profiles::Profile", "AWS::Route53Profiles::ProfileAssociation", "AWS::Route53Profiles::ProfileResourceAssociation"]
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall"     = { customer = "The rule groups of DNS Firewall in a profile." }
    "net.segmentation" = { customer = "The zones and resolver rules in a profile, and the VPCs that take it." }
  }
  because    = "A profile carries the customer's own DNS rules into the customer's own VPCs."
  source     = "route53profiles-guide"
  confidence = "derived"
}
