service "route53globalresolver" {
  title    = "Amazon Route 53 Global Resolver"
  names    = ["route 53 global resolver", "Route53GlobalResolver"]
  model    = "abstracted"
  prefixes = ["AWS::Route53GlobalResolver::"]
  because  = "AWS runs the anycast resolver; from where and with which tokens it may be asked, which names it blocks, and what it records, the customer decides."
  sources  = ["best-practices-wp", "srm-page", "route53globalresolver-guide"]

  type "AWS::Route53GlobalResolver::GlobalResolver" {
    title  = "Global resolver"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::Route53GlobalResolver::AccessSource" {
    title  = "Address range that may ask"
    traits = ["setting"]
    bears  = ["net.firewall", "net.exposure"]
  }
  type "AWS::Route53GlobalResolver::AccessToken" {
    title  = "Token with which clients ask"
    traits = ["identity"]
  }
  type "AWS::Route53GlobalResolver::DnsView" {
    title  = "DNS view"
    traits = ["setting"]
    bears  = ["data.transit", "net.segmentation"]
  }
  type "AWS::Route53GlobalResolver::FirewallRule" {
    title  = "Firewall rule"
    traits = ["setting"]
    bears  = ["net.firewall"]
  }
}

override "route53globalresolver-rules" {
  on      = ["AWS::Route53GlobalResolver::GlobalResolver", "AWS::Route53GlobalResolver::AccessSource", "AWS::Route53GlobalResolver::DnsView", "AWS::Route53GlobalResolver::FirewallRule"]
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall"     = { customer = "Access sources, and firewall rules on the names that are asked for." }
    "net.segmentation" = { customer = "DNS views: who sees which zones." }
  }
  because    = "Access sources, views and firewall rules are the customer's; AWS only applies them."
  source     = "route53globalresolver-guide"
  confidence = "documented"
}

override "route53globalresolver-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Route53GlobalResolver::GlobalResolver"]
  source  = "route53globalresolver-guide"
}
