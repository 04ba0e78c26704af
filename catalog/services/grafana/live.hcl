live "AWS::Grafana::Workspace" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "grafana:DescribeWorkspaceAuthentication", "grafana:DescribeWorkspaceConfiguration", "grafana:ListTagsForResource", "grafana:ListWorkspaces"]
  input     = { TypeName = "AWS::Grafana::Workspace" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "grafana:DescribeWorkspace", "grafana:DescribeWorkspaceAuthentication", "grafana:DescribeWorkspaceConfiguration", "grafana:ListTagsForResource"]
    input   = { TypeName = "AWS::Grafana::Workspace", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
