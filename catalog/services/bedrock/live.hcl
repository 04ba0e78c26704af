live "AWS::Bedrock::Agent" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock:ListAgents", "bedrock:ListGuardrails"]
  input     = { TypeName = "AWS::Bedrock::Agent" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock:GetAgent", "bedrock:GetAgentActionGroup", "bedrock:GetAgentCollaborator", "bedrock:GetAgentKnowledgeBase", "bedrock:GetGuardrail", "bedrock:ListAgentActionGroups", "bedrock:ListAgentCollaborators", "bedrock:ListAgentKnowledgeBases", "bedrock:ListTagsForResource"]
    input   = { TypeName = "AWS::Bedrock::Agent", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Bedrock::Flow" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock:ListFlows", "bedrock:ListGuardrails"]
  input     = { TypeName = "AWS::Bedrock::Flow" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock:GetFlow", "bedrock:GetGuardrail", "bedrock:ListTagsForResource"]
    input   = { TypeName = "AWS::Bedrock::Flow", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Bedrock::Guardrail" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock:ListGuardrails"]
  input     = { TypeName = "AWS::Bedrock::Guardrail" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock:GetGuardrail", "bedrock:ListTagsForResource"]
    input   = { TypeName = "AWS::Bedrock::Guardrail", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Bedrock::Prompt" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "bedrock:ListPrompts"]
  input     = { TypeName = "AWS::Bedrock::Prompt" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "bedrock:ListTagsForResource"]
    input   = { TypeName = "AWS::Bedrock::Prompt", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
