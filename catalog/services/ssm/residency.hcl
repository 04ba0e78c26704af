flow "delivery" {
  on     = ["AWS::SSM::ResourceDataSync"]
  paths  = ["BucketRegion", "S3Destination.BucketRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::SSM::ResourceDataSync"]
  paths  = ["SyncSource.SourceRegions"]
  takes  = "region"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::SSM::Association"]
  paths  = ["OutputLocation.S3Location.OutputS3Region"]
  takes  = "region"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::SSM::MaintenanceWindowTask"]
  paths  = ["LoggingInfo.S3Bucket"]
  takes  = "bucket"
  source = "resource-types"
}
