terraform "aws_kinesis_firehose_delivery_stream" {
  type = "AWS::KinesisFirehose::DeliveryStream"
  set = {
    DeliveryStreamName                              = self.name
    DeliveryStreamType                              = self.kinesis_source_configuration != null ? "KinesisStreamAsSource" : self.msk_source_configuration != null ? "MSKAsSource" : "DirectPut"
    DeliveryStreamEncryptionConfigurationInput      = self.server_side_encryption[0].enabled == true ? { KeyType = self.server_side_encryption[0].key_type == null ? "AWS_OWNED_CMK" : self.server_side_encryption[0].key_type, KeyARN = self.server_side_encryption[0].key_arn } : null
    AmazonopensearchserviceDestinationConfiguration = self.opensearch_configuration
    ElasticsearchDestinationConfiguration           = self.elasticsearch_configuration
    KinesisStreamSourceConfiguration                = self.kinesis_source_configuration
    ExtendedS3DestinationConfiguration              = self.extended_s3_configuration
    HttpEndpointDestinationConfiguration            = self.http_endpoint_configuration == null ? null : merge(self.http_endpoint_configuration[0], { EndpointConfiguration = { Name = self.http_endpoint_configuration[0].name, Url = self.http_endpoint_configuration[0].url } })
    RedshiftDestinationConfiguration                = self.redshift_configuration
    SnowflakeDestinationConfiguration               = self.snowflake_configuration
    SplunkDestinationConfiguration                  = self.splunk_configuration
  }
}
