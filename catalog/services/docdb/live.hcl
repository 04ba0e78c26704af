live "AWS::DocDB::DBCluster" {
  operation = "DescribeDBClusters"
  actions   = ["rds:DescribeDBClusters"]
  items     = "DBClusters[]"
  id        = "DBClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  service   = "rds"
  only      = self.Engine == "docdb"
  equal     = ["BackupRetentionPeriod", "DeletionProtection", "EngineVersion", "KmsKeyId", "PreferredMaintenanceWindow", "ServerlessV2ScalingConfiguration", "StorageEncrypted"]
  absent    = ["SnapshotIdentifier", "SourceDBClusterIdentifier"]
  unreadable = {
    "MasterUserPassword" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    EnableCloudwatchLogsExports = self.EnabledCloudwatchLogsExports
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

live "AWS::DocDB::DBClusterParameterGroup" {
  operation  = "DescribeDBClusterParameterGroups"
  actions    = ["rds:DescribeDBClusterParameterGroups"]
  items      = "DBClusterParameterGroups[]"
  id         = "DBClusterParameterGroupName"
  page       = { in = "Marker", out = "Marker" }
  service    = "rds"
  only       = startswith(self.DBParameterGroupFamily, "docdb")
  undeclared = startswith(self.DBClusterParameterGroupName, "default.") ? "a default group" : null
  set = {
    Parameters = { for p in each(self.DescribeDBClusterParameters.Parameters) : p.ParameterName => p.ParameterValue if p.ParameterValue != null }
  }
  follow "DescribeDBClusterParameters" {
    actions = ["rds:DescribeDBClusterParameters"]
    input   = { DBClusterParameterGroupName = self.DBClusterParameterGroupName, Source = "user" }
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::DocDB::DBInstance" {
  operation = "DescribeDBInstances"
  actions   = ["rds:DescribeDBInstances"]
  items     = "DBInstances[]"
  id        = "DBInstanceIdentifier"
  page      = { in = "Marker", out = "Marker" }
  service   = "rds"
  only      = self.Engine == "docdb"
  equal     = ["PreferredMaintenanceWindow"]
  meta = {
    Maintenance = { Pending = pending_maintenance(self.pending) }
  }
  join "DescribePendingMaintenanceActions" {
    as      = "pending"
    actions = ["rds:DescribePendingMaintenanceActions"]
    items   = "PendingMaintenanceActions[]"
    key     = "ResourceIdentifier"
    on      = self.DBInstanceArn
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::DocDB::GlobalCluster" {
  service   = "docdb"
  operation = "DescribeGlobalClusters"
  actions   = ["rds:DescribeGlobalClusters"]
  items     = "GlobalClusters[]"
  id        = "GlobalClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  equal     = ["DeletionProtection", "StorageEncrypted"]
  absent    = ["SourceDBClusterIdentifier"]
}

live "AWS::DocDBElastic::Cluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "docdb-elastic:ListClusters"]
  input     = { TypeName = "AWS::DocDBElastic::Cluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "AdminUserPassword" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "docdb-elastic:GetCluster", "docdb-elastic:ListTagsForResource"]
    input   = { TypeName = "AWS::DocDBElastic::Cluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
