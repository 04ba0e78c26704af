flow "copy" {
  on     = ["AWS::DataSync::LocationS3"]
  paths  = ["S3BucketArn"]
  takes  = "bucket"
  source = "resource-types"
}

flow "copy" {
  on     = ["AWS::DataSync::Task"]
  paths  = ["DestinationLocationArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::DataSync::Task"]
  paths  = ["SourceLocationArn"]
  takes  = "arn"
  source = "resource-types"
}
