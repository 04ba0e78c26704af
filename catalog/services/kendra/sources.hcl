source "kendra-encryption" {
  title = "Amazon Kendra Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-kendra-developer-guide@6600e92)."
}

source "kendra-infrastructure" {
  title = "Amazon Kendra Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/kendra/latest/dg/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-kendra-developer-guide@3f8f0fd)."
}
