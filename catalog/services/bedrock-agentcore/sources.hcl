source "bedrock-agentcore-runtime" {
  title = "Amazon Bedrock AgentCore Developer Guide, Security best practices for AgentCore Runtime"
  url   = "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-security-best-practices.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in excerpts; its section on the shared responsibility model was not among them."
}

source "bedrock-agentcore-instances" {
  title = "Amazon Bedrock AgentCore Developer Guide, Instances: how it works; Security model for Runtime Instances"
  url   = "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-instances-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "bedrock-agentcore-code" {
  title = "Amazon Bedrock AgentCore Developer Guide, Direct code deployment"
  url   = "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-get-started-code-deploy.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in excerpts."
}
