# What rules of residency may name instead of countries. A team settles its own in onus.hcl, by the same names where it sees them otherwise.

jurisdiction "eu" {
  title     = "European Union"
  countries = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"]
  source    = "eu-eea-members"
}

jurisdiction "eea" {
  title     = "European Economic Area"
  countries = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"]
  source    = "eu-eea-members"
}

jurisdiction "eu-sovereign" {
  title      = "AWS European Sovereign Cloud"
  partitions = ["aws-eusc"]
  source     = "global-infrastructure"
}

jurisdiction "us-gov" {
  title      = "AWS GovCloud (US)"
  partitions = ["aws-us-gov"]
  source     = "global-infrastructure"
}

jurisdiction "china-mainland" {
  title      = "AWS China Regions"
  partitions = ["aws-cn"]
  source     = "global-infrastructure"
}
