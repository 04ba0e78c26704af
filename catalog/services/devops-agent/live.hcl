live "AWS::DevOpsAgent::AgentSpace" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "aidevops:ListAgentSpaces"]
  input     = { TypeName = "AWS::DevOpsAgent::AgentSpace" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "aidevops:GetAgentSpace", "aidevops:GetOperatorAppTeams", "aidevops:ListTagsForResource"]
    input   = { TypeName = "AWS::DevOpsAgent::AgentSpace", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
