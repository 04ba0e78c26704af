terraform "aws_securitylake_data_lake" {
  type = "AWS::SecurityLake::DataLake"
  set = {
    EncryptionConfiguration  = self.configuration[0].encryption_configuration
    ReplicationConfiguration = self.configuration[0].replication_configuration
  }
}

types {
  aws_securitylake_aws_log_source = "AWS::SecurityLake::AwsLogSource"
  aws_securitylake_subscriber     = "AWS::SecurityLake::Subscriber"
}
