live "AWS::RAM::ResourceShare" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ram:GetResourceShares"]
  input     = { TypeName = "AWS::RAM::ResourceShare" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ram:GetResourceShares"]
    input   = { TypeName = "AWS::RAM::ResourceShare", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
