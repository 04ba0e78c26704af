live "AWS::Neptune::DBCluster" {
  operation = "DescribeDBClusters"
  actions   = ["rds:DescribeDBClusters"]
  items     = "DBClusters[]"
  id        = "DBClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  service   = "rds"
  only      = self.Engine == "neptune"
  equal     = ["BackupRetentionPeriod", "CopyTagsToSnapshot", "DeletionProtection", "EngineVersion", "KmsKeyId", "PreferredMaintenanceWindow", "StorageEncrypted"]
  absent    = ["SnapshotIdentifier", "SourceDBClusterIdentifier"]
  set = {
    EnableCloudwatchLogsExports    = self.EnabledCloudwatchLogsExports
    IamAuthEnabled                 = self.IAMDatabaseAuthenticationEnabled
    ServerlessScalingConfiguration = self.ServerlessV2ScalingConfiguration
  }
  meta = {
    Maintenance = { Pending = pending_maintenance(self.pending) }
  }
  join "DescribePendingMaintenanceActions" {
    as      = "pending"
    actions = ["rds:DescribePendingMaintenanceActions"]
    items   = "PendingMaintenanceActions[]"
    key     = "ResourceIdentifier"
    on      = self.DBClusterArn
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::Neptune::DBInstance" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "rds:DescribeDBInstances", "rds:ListTagsForResource"]
  input     = { TypeName = "AWS::Neptune::DBInstance" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeAccountAttributes", "ec2:DescribeAvailabilityZones", "ec2:DescribeInternetGateways", "rds:DescribeDBInstances", "rds:ListTagsForResource"]
    input   = { TypeName = "AWS::Neptune::DBInstance", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Neptune::GlobalCluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "rds:DescribeGlobalClusters"]
  input     = { TypeName = "AWS::Neptune::GlobalCluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "rds:DescribeGlobalClusters", "rds:ListTagsForResource"]
    input   = { TypeName = "AWS::Neptune::GlobalCluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::NeptuneGraph::Graph" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "kms:DescribeKey", "neptune-graph:GetGraph", "neptune-graph:ListGraphs", "neptune-graph:ListTagsForResource"]
  input     = { TypeName = "AWS::NeptuneGraph::Graph" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "kms:DescribeKey", "neptune-graph:GetGraph", "neptune-graph:ListTagsForResource"]
    input   = { TypeName = "AWS::NeptuneGraph::Graph", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
