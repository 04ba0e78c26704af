live "AWS::WorkSpaces::Workspace" {
  service   = "workspaces"
  operation = "DescribeWorkspaces"
  actions   = ["workspaces:DescribeWorkspaces"]
  items     = "Workspaces[]"
  id        = "WorkspaceId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["RootVolumeEncryptionEnabled", "UserVolumeEncryptionEnabled", "VolumeEncryptionKey"]
}
