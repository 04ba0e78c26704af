live "AWS::Kendra::Index" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "kendra:ListIndices"]
  input     = { TypeName = "AWS::Kendra::Index" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "kendra:DescribeIndex", "kendra:ListTagsForResource"]
    input   = { TypeName = "AWS::Kendra::Index", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
