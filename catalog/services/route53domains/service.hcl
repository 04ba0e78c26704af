service "route53domains" {
  title    = "Amazon Route 53 Domains"
  names    = ["route 53 domains", "route53 domains", "domain registration", "registered domain"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS registers domains through its registrars; contact data, transfer lock, renewal and the name servers that a domain names are the customer's."
  sources  = ["best-practices-wp", "srm-page", "route53domains-guide"]
}
