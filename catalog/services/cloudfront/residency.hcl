leaves "edge" {
  on      = ["AWS::CloudFront::*"]
  because = "CloudFront keeps copies of what it delivers at points of presence around the world."
  source  = "global-services"
}

flow "log" {
  on     = ["AWS::CloudFront::Distribution"]
  paths  = ["DistributionConfig.Logging.Bucket"]
  takes  = "bucket"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::CloudFront::Distribution"]
  paths  = ["DistributionConfig.Origins.DomainName"]
  takes  = "host"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::CloudFront::StreamingDistribution"]
  paths  = ["StreamingDistributionConfig.Logging.Bucket"]
  takes  = "bucket"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::CloudFront::RealtimeLogConfig"]
  paths  = ["EndPoints.KinesisStreamConfig.StreamArn"]
  takes  = "arn"
  source = "resource-types"
}
