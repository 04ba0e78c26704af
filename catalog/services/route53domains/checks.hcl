checks "route53domains-left-on" {
  each "route53domains-auto-renew" {
    title          = "Registered domains renew by themselves"
    property       = "auto_renew"
    responsibility = "ops.resilience"
    severity       = "high"
    why            = "A domain that lapses takes everything down that has a name in it, and somebody else may register it."
    fix            = "Leave auto_renew out, or set it to true: that is the default."
    uninherits     = { "ops.resilience" = "AWS renews a domain that is registered with it." }
  }
  each "route53domains-transfer-lock" {
    title          = "Registered domains are locked against transfer"
    property       = "transfer_lock"
    responsibility = "iam.resource-policy"
    severity       = "medium"
    why            = "Whoever gets at the authorisation code can move an unlocked domain to another registrar, and with it all its mail and traffic."
    fix            = "Leave transfer_lock out, or set it to true: that is the default. Some top-level domains know no lock; waive this for them."
  }
  resource   = ["AWS::Route53Domains::aws_route53domains_registered_domain", "AWS::Route53Domains::aws_route53domains_domain"]
  condition  = self[each.property] != false
  source     = "route53domains-guide"
  confidence = "derived"
  example "pass" "default" { domain_name = "example.com" }
  example "pass" { (each.property) = true }
  example "fail" { (each.property) = false }
}

check "route53domains-privacy" {
  title          = "Registered domains keep their contacts out of WHOIS"
  responsibility = "data.residency"
  resource       = ["AWS::Route53Domains::aws_route53domains_registered_domain", "AWS::Route53Domains::aws_route53domains_domain"]
  severity       = "low"
  condition      = self.registrant_privacy != false && self.admin_privacy != false && self.tech_privacy != false
  why            = "Names, addresses and telephone numbers of the contacts are public otherwise, in every country."
  fix            = "Leave registrant_privacy, admin_privacy and tech_privacy out, or set them to true: that is the default."
  remedy         = { admin_privacy = true, registrant_privacy = true, tech_privacy = true }
  source         = "route53domains-guide"
  confidence     = "derived"
  example "pass" "default" { domain_name = "example.com" }
  example "fail" { registrant_privacy = false }
}
