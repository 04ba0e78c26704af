live "AWS::DocDB::DBCluster" {
  service   = "docdb"
  operation = "DescribeDBClusters"
  actions   = ["rds:DescribeDBClusters"]
  input     = { Filters = [{ Name = "engine", Values = ["docdb"] }] }
  items     = "DBClusters[]"
  id        = "DBClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["BackupRetentionPeriod", "DeletionProtection", "EngineVersion", "KmsKeyId", "PreferredMaintenanceWindow", "ServerlessV2ScalingConfiguration", "StorageEncrypted"]
  absent    = ["SnapshotIdentifier", "SourceDBClusterIdentifier"]
  unreadable = {
    "MasterUserPassword" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    EnableCloudwatchLogsExports = self.EnabledCloudwatchLogsExports
  }
}

live "AWS::DocDB::DBClusterParameterGroup" {
  service   = "docdb"
  operation = "DescribeDBClusterParameterGroups"
  actions   = ["rds:DescribeDBClusterParameterGroups"]
  items     = "DBClusterParameterGroups[]"
  id        = "DBClusterParameterGroupName"
  page      = { in = "Marker", out = "Marker" }
}

live "AWS::DocDB::DBInstance" {
  service   = "docdb"
  operation = "DescribeDBInstances"
  actions   = ["rds:DescribeDBInstances"]
  input     = { Filters = [{ Name = "engine", Values = ["docdb"] }] }
  items     = "DBInstances[]"
  id        = "DBInstanceIdentifier"
  page      = { in = "Marker", out = "Marker" }
  equal     = ["PreferredMaintenanceWindow"]
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
