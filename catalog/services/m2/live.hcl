live "AWS::M2::Environment" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "m2:ListEnvironments"]
  input     = { TypeName = "AWS::M2::Environment" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "m2:GetEnvironment", "m2:ListTagsForResource"]
    input   = { TypeName = "AWS::M2::Environment", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
