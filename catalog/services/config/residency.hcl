leaves "regions" {
  on      = ["AWS::Config::ConfigurationAggregator"]
  when    = { "AccountAggregationSources.AllAwsRegions" = true }
  because = "It brings what AWS Config records in all Regions to its own."
  source  = "resource-types"
}

leaves "regions" {
  on      = ["AWS::Config::ConfigurationAggregator"]
  when    = { "OrganizationAggregationSource.AllAwsRegions" = true }
  because = "It brings what AWS Config records in all Regions to its own."
  source  = "resource-types"
}

flow "log" {
  on     = ["AWS::Config::DeliveryChannel"]
  paths  = ["S3BucketName"]
  takes  = "bucket"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::Config::DeliveryChannel"]
  paths  = ["SnsTopicARN"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Config::ConfigurationAggregator"]
  paths  = ["AccountAggregationSources.AwsRegions", "OrganizationAggregationSource.AwsRegions"]
  takes  = "region"
  source = "resource-types"
}
