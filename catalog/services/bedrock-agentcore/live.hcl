live "AWS::BedrockAgentCore::BrowserCustom" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock-agentcore:ListBrowsers"]
  input     = { TypeName = "AWS::BedrockAgentCore::BrowserCustom" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock-agentcore:GetBrowser", "bedrock-agentcore:ListTagsForResource"]
    input   = { TypeName = "AWS::BedrockAgentCore::BrowserCustom", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::BedrockAgentCore::CodeInterpreterCustom" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock-agentcore:ListCodeInterpreters"]
  input     = { TypeName = "AWS::BedrockAgentCore::CodeInterpreterCustom" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock-agentcore:GetCodeInterpreter", "bedrock-agentcore:ListTagsForResource"]
    input   = { TypeName = "AWS::BedrockAgentCore::CodeInterpreterCustom", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::BedrockAgentCore::Gateway" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock-agentcore:ListGateways"]
  input     = { TypeName = "AWS::BedrockAgentCore::Gateway" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock-agentcore:GetGateway", "bedrock-agentcore:ListTagsForResource"]
    input   = { TypeName = "AWS::BedrockAgentCore::Gateway", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::BedrockAgentCore::Harness" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock-agentcore:ListHarnesses"]
  input     = { TypeName = "AWS::BedrockAgentCore::Harness" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock-agentcore:GetHarness", "bedrock-agentcore:ListTagsForResource"]
    input   = { TypeName = "AWS::BedrockAgentCore::Harness", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::BedrockAgentCore::Memory" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock-agentcore:ListMemories"]
  input     = { TypeName = "AWS::BedrockAgentCore::Memory" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock-agentcore:GetMemory", "bedrock-agentcore:ListTagsForResource", "kms:DescribeKey"]
    input   = { TypeName = "AWS::BedrockAgentCore::Memory", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::BedrockAgentCore::Runtime" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock-agentcore:ListAgentRuntimeEndpoints", "bedrock-agentcore:ListAgentRuntimes"]
  input     = { TypeName = "AWS::BedrockAgentCore::Runtime" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock-agentcore:GetAgentRuntime", "bedrock-agentcore:GetAgentRuntimeEndpoint", "bedrock-agentcore:ListTagsForResource"]
    input   = { TypeName = "AWS::BedrockAgentCore::Runtime", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
