source "bedrock-data-protection" {
  title = "Amazon Bedrock User Guide, Data protection and Data encryption"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "The first paragraphs were read in stored copies."
}

source "bedrock-prompt-injection" {
  title = "Amazon Bedrock User Guide, Prompt injection security"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "bedrock-encryption-flows" {
  title = "Amazon Bedrock User Guide, Encryption of Amazon Bedrock Flows resources"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-flows.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
