terraform "aws_drs_replication_configuration_template" {
  type = "AWS::DRS::ReplicationConfigurationTemplate"
}

prefixes {
  aws_drs = "AWS::DRS::"
}
