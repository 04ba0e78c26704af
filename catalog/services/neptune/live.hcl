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
}
