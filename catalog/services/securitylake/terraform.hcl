types {
  aws_securitylake_aws_log_source = "AWS::SecurityLake::AwsLogSource"
  aws_securitylake_data_lake      = "AWS::SecurityLake::DataLake"
  aws_securitylake_subscriber     = "AWS::SecurityLake::Subscriber"
}
