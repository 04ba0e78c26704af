source "bedrock-encryption-flows" {
  title = "Amazon Bedrock User Guide, Encryption of Amazon Bedrock Flows resources"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-flows.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "bedrock-inference-profiles" {
  title = "Amazon Bedrock User Guide, Supported Regions and models for inference profiles"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html"
  as_of = "2026"
  seen  = "2026-11"
  note  = "A global profile sends requests to any commercial Region; to which others send them, each model's own page says, and the beginning of an id alone does not. Read in a stored copy."
}

source "bedrock-inference-profile-tables" {
  title = "Amazon Bedrock User Guide, Supported cross-Region inference profiles (tables of source and destination Regions)"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html"
  as_of = "2025-12"
  seen  = "2026-11"
  note  = "Read in a stored copy from before the tables moved to the pages of the models. AWS says there that the destination Regions of a profile of a geography never change."
}
