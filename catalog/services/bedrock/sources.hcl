source "bedrock-encryption-flows" {
  title = "Amazon Bedrock User Guide, Encryption of Amazon Bedrock Flows resources"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-flows.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
