terraform "aws_kinesis_stream" {
  type = "AWS::Kinesis::Stream"
  set = {
    DesiredShardLevelMetrics = self.shard_level_metrics
    RetentionPeriodHours     = self.retention_period
    StreamEncryption         = self.encryption_type == "KMS" ? { EncryptionType = "KMS", KeyId = self.kms_key_id } : null
  }
}

terraform "aws_kinesis_resource_policy" {
  type = "AWS::Kinesis::ResourcePolicy"
  set  = { ResourceArn = self.resource_arn, ResourcePolicy = json(self.policy) }
}

types {
  aws_kinesis_stream_consumer = "AWS::Kinesis::StreamConsumer"
}
