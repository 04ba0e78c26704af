service "firehose" {
  title    = "Amazon Data Firehose"
  names    = ["Amazon Kinesis Firehose", "kinesis firehose", "kinesis data firehose", "data firehose", "delivery stream"]
  model    = "abstracted"
  prefixes = ["AWS::KinesisFirehose::"]
  because  = "By the service model: AWS runs the delivery behind an API and scales it; whether records are encrypted on their way, where they go, with which role and what happens to those that fail is the customer's."
  sources  = ["best-practices-wp", "firehose-security"]

  type "AWS::KinesisFirehose::DeliveryStream" {
    title   = "Firehose stream"
    name    = "DeliveryStreamName"
    traits  = ["host", "store", "endpoint"]
    secrets = ["HttpEndpointDestinationConfiguration.RequestConfiguration.CommonAttributes.AttributeValue"]
  }
}

override "firehose-destination-log-in" {
  on         = ["AWS::KinesisFirehose::DeliveryStream"]
  when       = self.RedshiftDestinationConfiguration != null || self.SplunkDestinationConfiguration != null || self.HttpEndpointDestinationConfiguration != null || self.SnowflakeDestinationConfiguration != null
  holders    = { "iam.platform" = "customer" }
  because    = "The stream logs in to its destination with a password, key or token, which IAM does not rule."
  source     = "firehose-security"
  confidence = "derived"
  example "applies" { SplunkDestinationConfiguration = { HECEndpoint = "https://splunk.example.com:8088" } }
  example "does-not-apply" { DeliveryStreamType = "DirectPut" }
  example "unknown" { RedshiftDestinationConfiguration = unknown("value of another module") }
}

override "firehose-data" {
  on      = ["AWS::KinesisFirehose::DeliveryStream"]
  holders = { "data.encrypt-rest" = "customer", "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps records for a day at most while it tries to deliver them."
      customer = "A bucket for the records that could not be delivered or changed."
    }
  }
  because    = "Encryption of what waits in the stream is a switch; records stay only until they are delivered."
  source     = "firehose-encryption"
  confidence = "derived"
}
