live "AWS::Neptune::DBCluster" {
  service   = "neptune"
  operation = "DescribeDBClusters"
  actions   = ["rds:DescribeDBClusters"]
  input     = { Filters = [{ Name = "engine", Values = ["neptune"] }] }
  items     = "DBClusters[]"
  id        = "DBClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["BackupRetentionPeriod", "CopyTagsToSnapshot", "DeletionProtection", "EngineVersion", "KmsKeyId", "PreferredMaintenanceWindow", "StorageEncrypted"]
  absent    = ["SnapshotIdentifier", "SourceDBClusterIdentifier"]
  set = {
    EnableCloudwatchLogsExports    = self.EnabledCloudwatchLogsExports
    IamAuthEnabled                 = self.IAMDatabaseAuthenticationEnabled
    ServerlessScalingConfiguration = self.ServerlessV2ScalingConfiguration
  }
}
