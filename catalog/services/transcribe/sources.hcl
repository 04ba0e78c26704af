source "transcribe-encryption" {
  title = "Amazon Transcribe Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/transcribe/latest/dg/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-transcribe-developer-guide@18d081d)."
}
