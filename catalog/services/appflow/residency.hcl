flow "delivery" {
  on     = ["AWS::AppFlow::Flow"]
  paths  = ["DestinationFlowConfigList.DestinationConnectorProperties.S3.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::AppFlow::Flow"]
  paths  = ["SourceFlowConfig.SourceConnectorProperties.S3.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
