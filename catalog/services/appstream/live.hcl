live "AWS::AppStream::Fleet" {
  service   = "appstream"
  operation = "DescribeFleets"
  actions   = ["appstream:DescribeFleets"]
  items     = "Fleets[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["DisableIMDSV1", "DisconnectTimeoutInSeconds", "EnableDefaultInternetAccess", "FleetType", "IdleDisconnectTimeoutInSeconds", "MaxUserDurationInSeconds"]
}

live "AWS::AppStream::AppBlockBuilder" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "appstream:DescribeAppBlockBuilders"]
  input     = { TypeName = "AWS::AppStream::AppBlockBuilder" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "appstream:DescribeAppBlockBuilders", "appstream:ListTagsForResource"]
    input   = { TypeName = "AWS::AppStream::AppBlockBuilder", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::AppStream::DirectoryConfig" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "appstream:DescribeDirectoryConfigs", "iam:GetServiceLinkedRoleDeletionStatus"]
  input     = { TypeName = "AWS::AppStream::DirectoryConfig" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "ServiceAccountCredentials.AccountPassword" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "appstream:DescribeDirectoryConfigs", "iam:GetServiceLinkedRoleDeletionStatus"]
    input   = { TypeName = "AWS::AppStream::DirectoryConfig", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::AppStream::ImageBuilder" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "appstream:DescribeImageBuilders", "appstream:ListTagsForResource", "iam:GetServiceLinkedRoleDeletionStatus"]
  input     = { TypeName = "AWS::AppStream::ImageBuilder" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "appstream:DescribeImageBuilders", "appstream:ListTagsForResource", "iam:GetServiceLinkedRoleDeletionStatus"]
    input   = { TypeName = "AWS::AppStream::ImageBuilder", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
