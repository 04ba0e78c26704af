flow "replica" {
  on     = ["AWS::S3::Bucket"]
  paths  = ["ReplicationConfiguration.Rules.Destination.Bucket"]
  takes  = "bucket"
  source = "resource-types"
}

flow "log" {
  on = ["AWS::S3::Bucket"]
  paths = [
    "LoggingConfiguration.DestinationBucketName",
    "InventoryConfigurations.Destination.BucketArn",
    "AnalyticsConfigurations.StorageClassAnalysis.DataExport.Destination.BucketArn",
  ]
  takes  = "bucket"
  source = "resource-types"
}

flow "delivery" {
  on = ["AWS::S3::Bucket"]
  paths = [
    "NotificationConfiguration.TopicConfigurations.Topic",
    "NotificationConfiguration.QueueConfigurations.Queue",
    "NotificationConfiguration.LambdaConfigurations.Function",
  ]
  takes  = "arn"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::S3::StorageLens"]
  paths  = ["StorageLensConfiguration.DataExport.S3BucketDestination.Arn"]
  takes  = "bucket"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::S3::MultiRegionAccessPoint"]
  paths  = ["Regions.Bucket"]
  takes  = "bucket"
  source = "resource-types"
}

flow "replica" {
  on     = ["AWS::S3Tables::TableBucket"]
  paths  = ["ReplicationConfiguration.Rules.Destinations.DestinationTableBucketARN"]
  takes  = "arn"
  source = "resource-types"
}

leaves "edge" {
  on      = ["AWS::S3::Bucket"]
  when    = { "AccelerateConfiguration.AccelerationStatus" = ["Enabled"] }
  keeps   = true
  because = "Transfer Acceleration takes uploads at CloudFront's edge locations around the world."
  source  = "s3-transfer-acceleration"
}
