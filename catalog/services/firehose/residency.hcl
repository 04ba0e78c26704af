flow "delivery" {
  on = ["AWS::KinesisFirehose::DeliveryStream"]
  paths = [
    "S3DestinationConfiguration.BucketARN",
    "ExtendedS3DestinationConfiguration.BucketARN",
    "ExtendedS3DestinationConfiguration.S3BackupConfiguration.BucketARN",
    "RedshiftDestinationConfiguration.S3Configuration.BucketARN",
    "ElasticsearchDestinationConfiguration.S3Configuration.BucketARN",
    "AmazonopensearchserviceDestinationConfiguration.S3Configuration.BucketARN",
    "SplunkDestinationConfiguration.S3Configuration.BucketARN",
    "HttpEndpointDestinationConfiguration.S3Configuration.BucketARN",
    "IcebergDestinationConfiguration.S3Configuration.BucketARN",
    "SnowflakeDestinationConfiguration.S3Configuration.BucketARN",
  ]
  takes  = "bucket"
  source = "resource-types"
}

flow "delivery" {
  on = ["AWS::KinesisFirehose::DeliveryStream"]
  paths = [
    "HttpEndpointDestinationConfiguration.EndpointConfiguration.Url",
    "SplunkDestinationConfiguration.HECEndpoint",
    "SnowflakeDestinationConfiguration.AccountUrl",
    "RedshiftDestinationConfiguration.ClusterJDBCURL",
  ]
  takes  = "host"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::KinesisFirehose::DeliveryStream"]
  paths  = ["ElasticsearchDestinationConfiguration.DomainARN", "AmazonopensearchserviceDestinationConfiguration.DomainARN"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::KinesisFirehose::DeliveryStream"]
  paths  = ["KinesisStreamSourceConfiguration.KinesisStreamARN", "MSKSourceConfiguration.MSKClusterARN"]
  takes  = "arn"
  source = "resource-types"
}
