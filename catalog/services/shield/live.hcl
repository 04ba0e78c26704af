live "AWS::Shield::Protection" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "shield:ListProtections"]
  input     = { TypeName = "AWS::Shield::Protection" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "shield:DescribeProtection", "shield:ListTagsForResource"]
    input   = { TypeName = "AWS::Shield::Protection", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
