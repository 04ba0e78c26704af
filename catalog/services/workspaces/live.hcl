live "AWS::WorkSpaces::Workspace" {
  service   = "workspaces"
  operation = "DescribeWorkspaces"
  actions   = ["workspaces:DescribeWorkspaces"]
  items     = "Workspaces[]"
  id        = "WorkspaceId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["RootVolumeEncryptionEnabled", "UserVolumeEncryptionEnabled", "VolumeEncryptionKey"]
}

live "AWS::WorkSpaces::WorkspaceIpGroup" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "workspaces:DescribeIpGroups"]
  input     = { TypeName = "AWS::WorkSpaces::WorkspaceIpGroup" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "workspaces:DescribeIpGroups", "workspaces:DescribeTags"]
    input   = { TypeName = "AWS::WorkSpaces::WorkspaceIpGroup", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
