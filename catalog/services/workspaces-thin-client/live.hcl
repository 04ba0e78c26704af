live "AWS::WorkSpacesThinClient::Environment" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "thinclient:ListEnvironments", "thinclient:ListTagsForResource"]
  input     = { TypeName = "AWS::WorkSpacesThinClient::Environment" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "thinclient:GetEnvironment", "thinclient:ListTagsForResource"]
    input   = { TypeName = "AWS::WorkSpacesThinClient::Environment", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
