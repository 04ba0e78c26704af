source "translate-encryption" {
  title = "Amazon Translate Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/translate/latest/dg/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-translate-developer-guide@0dd6876)."
}
