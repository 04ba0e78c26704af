live "AWS::KinesisFirehose::DeliveryStream" {
  service   = "firehose"
  operation = "ListDeliveryStreams"
  actions   = ["firehose:ListDeliveryStreams"]
  items     = "DeliveryStreamNames[]"
  id        = "item"
  core      = true
  equal     = ["DeliveryStreamType"]
  unreadable = {
    "HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey" = "it is a secret, and no call that only reads gives it"
    "RedshiftDestinationConfiguration.Password"                            = "it is a secret, and no call that only reads gives it"
    "SplunkDestinationConfiguration.HECToken"                              = "the answer holds HECToken"
  }
  set = {
    DeliveryStreamEncryptionConfigurationInput = self.DeliveryStreamEncryptionConfiguration
    HttpEndpointDestinationConfiguration       = [for x in each(self.Destinations) : x.HttpEndpointDestinationDescription]
    RedshiftDestinationConfiguration           = [for x in each(self.Destinations) : x.RedshiftDestinationDescription]
    SnowflakeDestinationConfiguration          = [for x in each(self.Destinations) : x.SnowflakeDestinationDescription]
    SplunkDestinationConfiguration             = [for x in each(self.Destinations) : x.SplunkDestinationDescription]
  }
  follow "DescribeDeliveryStream" {
    actions = ["firehose:DescribeDeliveryStream"]
    input   = { DeliveryStreamName = self.item }
    root    = "DeliveryStreamDescription"
    whole   = true
  }
}
