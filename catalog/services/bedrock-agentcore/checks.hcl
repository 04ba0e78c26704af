check "agentcore-gateway-requires-authorization" {
  title          = "AgentCore gateways ask callers who they are"
  responsibility = "net.exposure"
  resource       = "AWS::BedrockAgentCore::Gateway"
  severity       = "high"
  like           = is_not(self.AuthorizerType, "NONE")
  why            = "A gateway without an authorizer lets everybody on the internet call the tools behind it, with the gateway's role."
  fix            = "Set {AuthorizerType} to CUSTOM_JWT or AWS_IAM."
  remedy         = { AuthorizerType = "AWS_IAM" }
  source         = "bedrock-agentcore-runtime"
  example "pass" { AuthorizerType = "CUSTOM_JWT" }
}

check "agentcore-code-interpreter-not-on-public-network" {
  title          = "AgentCore code interpreters do not reach the internet freely"
  responsibility = "net.segmentation"
  resource       = "AWS::BedrockAgentCore::CodeInterpreterCustom"
  severity       = "medium"
  like           = is_not(self.NetworkConfiguration.NetworkMode, "PUBLIC")
  why            = "Code that a model wrote runs there: on the public network it can send away whatever it was given to work on."
  fix            = "Set {NetworkConfiguration.NetworkMode} to SANDBOX, or to VPC with subnets and security groups that let out only what is meant."
  remedy         = { "NetworkConfiguration.NetworkMode" = "SANDBOX" }
  source         = "bedrock-agentcore-runtime"
  example "pass" { NetworkConfiguration = { NetworkMode = "SANDBOX" } }
}

check "agentcore-runtime-in-vpc" {
  title          = "AgentCore runtimes reach the network through the customer's VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::BedrockAgentCore::Runtime"
  severity       = "low"
  applies        = self.CapacityProviderConfiguration == null
  like           = is(self.NetworkConfiguration.NetworkMode, "VPC")
  why            = "Only inside a VPC do the customer's routes and security groups decide where an agent may send what it knows."
  fix            = "Set {NetworkConfiguration.NetworkMode} to VPC, with subnets and security groups."
  source         = "bedrock-agentcore-runtime"
  example "fail" { NetworkConfiguration = { NetworkMode = "PUBLIC" } }
  example "not-applicable" "on instances" { CapacityProviderConfiguration = { CapacityProviderArn = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:capacity-provider/pool-0123456789" } }
}

check "agentcore-memory-encrypted-with-customer-managed-key" {
  title          = "AgentCore memories are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::BedrockAgentCore::Memory"
  severity       = "low"
  like           = named(self.EncryptionKeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "A key that AWS owns or manages has a policy that cannot be narrowed, and its use cannot be cut off. A memory holds what users told the agent."
  fix            = "Name a customer managed key in {EncryptionKeyArn}."
  source         = "bedrock-agentcore-runtime"
}
