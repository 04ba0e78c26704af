source "signer-security" {
  title = "AWS Signer Developer Guide, Security in AWS Signer"
  url   = "https://docs.aws.amazon.com/signer/latest/developerguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
