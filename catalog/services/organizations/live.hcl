live "AWS::Organizations::Organization" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "organizations:DescribeOrganization"]
  input     = { TypeName = "AWS::Organizations::Organization" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "organizations:DescribeOrganization", "organizations:ListRoots"]
    input   = { TypeName = "AWS::Organizations::Organization", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
