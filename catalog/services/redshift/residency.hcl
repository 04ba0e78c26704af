flow "backup" {
  on     = ["AWS::Redshift::Cluster"]
  paths  = ["DestinationRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::Redshift::Cluster"]
  paths  = ["LoggingProperties.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}

flow "backup" {
  on     = ["AWS::RedshiftServerless::Namespace"]
  paths  = ["SnapshotCopyConfigurations.DestinationRegion"]
  takes  = "region"
  source = "resource-types"
}
