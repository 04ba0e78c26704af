source "lex-encryption" {
  title = "Amazon Lex V2 Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/lexv2/latest/dg/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-lexv2-developer-guide@1f5bf67). Lex V1 ended on 15 September 2025, by the notice on pages of its guide; what is said here is of V2."
}

source "lex-infrastructure" {
  title = "Amazon Lex Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/lex/latest/dg/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-lex-developer-guide@b795539)."
}
