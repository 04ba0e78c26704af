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
  note  = "A cross-Region profile sends requests to the destination Regions of its geography, a global one to any commercial Region; which Regions of a geography differs by model, so that all known ones are listed. Read in a stored copy."
}
