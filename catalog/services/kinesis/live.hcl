live "AWS::Kinesis::ResourcePolicy" {
  service   = "kinesis"
  operation = "ListStreams"
  actions   = ["kinesis:ListStreams"]
  items     = "StreamSummaries[]"
  id        = "StreamARN"
  page      = { in = "NextToken", out = "NextToken", more = "HasMoreStreams" }
  only      = coalesce(self.GetResourcePolicy.Policy, "{}") != "{}"
  set = {
    ResourcePolicy = self.GetResourcePolicy.Policy
  }
  follow "GetResourcePolicy" {
    actions = ["kinesis:GetResourcePolicy"]
    input   = { ResourceARN = self.StreamARN }
  }
}

live "AWS::Kinesis::Stream" {
  service   = "kinesis"
  operation = "ListStreams"
  actions   = ["kinesis:ListStreams"]
  items     = "StreamSummaries[]"
  id        = "StreamName"
  page      = { in = "NextToken", out = "NextToken", more = "HasMoreStreams" }
  core      = true
  equal     = ["StreamModeDetails.StreamMode"]
  set = {
    RetentionPeriodHours = self.RetentionPeriodHours
    ShardCount           = self.OpenShardCount
    StreamEncryption     = { EncryptionType = self.EncryptionType, KeyId = self.KeyId }
  }
  follow "DescribeStreamSummary" {
    actions = ["kinesis:DescribeStreamSummary"]
    input   = { StreamARN = self.StreamARN }
    root    = "StreamDescriptionSummary"
    whole   = true
  }
}
