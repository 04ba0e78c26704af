live "AWS::Connect::ApprovedOrigin" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "connect:ListApprovedOrigins"]
  input     = { TypeName = "AWS::Connect::ApprovedOrigin" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "connect:ListApprovedOrigins"]
    input   = { TypeName = "AWS::Connect::ApprovedOrigin", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Connect::Instance" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "connect:ListInstanceAttributes", "connect:ListInstances", "ds:DescribeDirectories"]
  input     = { TypeName = "AWS::Connect::Instance" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "connect:DescribeInstance", "connect:ListInstanceAttributes", "ds:DescribeDirectories"]
    input   = { TypeName = "AWS::Connect::Instance", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Connect::InstanceStorageConfig" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "connect:DescribeInstance", "connect:ListInstanceStorageConfigs", "ds:DescribeDirectories"]
  input     = { TypeName = "AWS::Connect::InstanceStorageConfig" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "connect:DescribeInstance", "connect:DescribeInstanceStorageConfig", "connect:ListInstanceStorageConfigs", "ds:DescribeDirectories", "s3:GetBucketAcl", "s3:GetBucketLocation"]
    input   = { TypeName = "AWS::Connect::InstanceStorageConfig", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
