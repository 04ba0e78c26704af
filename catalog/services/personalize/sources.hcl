source "personalize-encryption" {
  title = "Amazon Personalize Developer Guide, Data encryption"
  url   = "https://docs.aws.amazon.com/personalize/latest/dg/data-encryption.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-personalize-developer-guide@4661646)."
}

source "personalize-infrastructure" {
  title = "Amazon Personalize Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/personalize/latest/dg/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-personalize-developer-guide@821f373)."
}
