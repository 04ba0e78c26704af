terraform "aws_kinesisanalyticsv2_application" {
  type = "AWS::KinesisAnalyticsV2::Application"
  set = {
    ApplicationConfiguration = {
      ApplicationSnapshotConfiguration = self.application_configuration[0].application_snapshot_configuration
      FlinkApplicationConfiguration    = self.application_configuration[0].flink_application_configuration
      VpcConfigurations                = [for v in each(self.application_configuration[0].vpc_configuration) : { SecurityGroupIds = v.security_group_ids, SubnetIds = v.subnet_ids }]
    }
    ApplicationName = self.name
  }
}
