service "cloudsearch" {
  title    = "Amazon CloudSearch"
  names    = ["cloudsearchdomain", "Amazon CloudSearch Domain", "CloudSearch Domain"]
  model    = "container"
  prefixes = ["AWS::CloudSearch::"]
  because  = "AWS runs instances, operating system and search engine and scales the domain; the customer sets access policies, HTTPS, scaling limits and the documents."
  sources  = ["best-practices-wp", "cloudsearch-what-is"]

  type "AWS::CloudSearch::Domain" {
    title  = "Search domain (Terraform only)"
    name   = "DomainName"
    traits = ["host", "store", "endpoint", "policy"]
  }
}

override "cloudsearch-network" {
  on      = ["AWS::CloudSearch::Domain"]
  holders = { "net.firewall" = "aws", "net.segmentation" = "aws", "data.backup" = "customer", "plat.update-settings" = "aws" }
  modes   = { "data.backup" = "provided" }
  parts = {
    "data.backup" = {
      customer = "Keeping the documents elsewhere, so that the index can be filled again."
    }
  }
  because    = "Domains have public endpoints behind an access policy and stand in no VPC of the customer; the index has no backups and is filled again from its source."
  source     = "cloudsearch-what-is"
  confidence = "derived"
}
