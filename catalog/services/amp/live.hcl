live "AWS::APS::ResourcePolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "aps:DescribeResourcePolicy", "aps:ListWorkspaces"]
  input     = { TypeName = "AWS::APS::ResourcePolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "aps:DescribeResourcePolicy"]
    input   = { TypeName = "AWS::APS::ResourcePolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::APS::Workspace" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "aps:ListTagsForResource", "aps:ListWorkspaces"]
  input     = { TypeName = "AWS::APS::Workspace" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "aps:DescribeAlertManagerDefinition", "aps:DescribeLoggingConfiguration", "aps:DescribeQueryLoggingConfiguration", "aps:DescribeWorkspace", "aps:DescribeWorkspaceConfiguration", "aps:ListTagsForResource"]
    input   = { TypeName = "AWS::APS::Workspace", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
