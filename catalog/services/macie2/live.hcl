live "AWS::Macie::Session" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "macie2:GetMacieSession", "macie2:ListAutomatedDiscoveryAccounts"]
  input     = { TypeName = "AWS::Macie::Session" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "macie2:GetMacieSession", "macie2:ListAutomatedDiscoveryAccounts"]
    input   = { TypeName = "AWS::Macie::Session", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
