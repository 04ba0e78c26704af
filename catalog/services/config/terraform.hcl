terraform "aws_config_configuration_aggregator" {
  type = "AWS::Config::ConfigurationAggregator"
  set = {
    AccountAggregationSources     = [for s in each(self.account_aggregation_source) : { AccountIds = s.account_ids, AllAwsRegions = s.all_regions, AwsRegions = s.regions }]
    ConfigurationAggregatorName   = self.name
    OrganizationAggregationSource = { AllAwsRegions = self.organization_aggregation_source[0].all_regions, AwsRegions = self.organization_aggregation_source[0].regions, RoleArn = self.organization_aggregation_source[0].role_arn }
  }
}

terraform "aws_config_configuration_recorder" {
  type     = "AWS::Config::ConfigurationRecorder"
  defaults = { RecordingGroup = self.recording_group == null ? null : { AllSupported = true } }
}

types {
  aws_config_organization_custom_rule  = "AWS::Config::OrganizationConfigRule"
  aws_config_organization_managed_rule = "AWS::Config::OrganizationConfigRule"
}
