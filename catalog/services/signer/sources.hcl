source "signer-security" {
  title  = "AWS Signer Developer Guide, Security in AWS Signer"
  url    = "https://docs.aws.amazon.com/signer/latest/developerguide/security.html"
  opened = false
}
