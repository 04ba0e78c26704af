live "AWS::MediaConnect::Flow" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "mediaconnect:ListFlows"]
  input     = { TypeName = "AWS::MediaConnect::Flow" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "mediaconnect:DescribeFlow", "mediaconnect:ListTagsForResource"]
    input   = { TypeName = "AWS::MediaConnect::Flow", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
