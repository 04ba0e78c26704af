source "polly-encryption" {
  title = "Amazon Polly Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/polly/latest/dg/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-polly-developer-guide@31312fe)."
}
