flow "delivery" {
  on     = ["AWS::SageMaker::EndpointConfig"]
  paths  = ["DataCaptureConfig.DestinationS3Uri", "AsyncInferenceConfig.OutputConfig.S3OutputPath"]
  takes  = "bucket"
  source = "resource-types"
}
