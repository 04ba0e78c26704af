terraform "aws_config_configuration_aggregator" {
  type = "AWS::Config::ConfigurationAggregator"
  set = {
    AccountAggregationSources     = [for s in each(self.account_aggregation_source) : { AccountIds = s.account_ids, AllAwsRegions = s.all_regions, AwsRegions = s.regions }]
    ConfigurationAggregatorName   = self.name
    OrganizationAggregationSource = { AllAwsRegions = self.organization_aggregation_source[0].all_regions, AwsRegions = self.organization_aggregation_source[0].regions, RoleArn = self.organization_aggregation_source[0].role_arn }
  }
}

terraform "aws_config_configuration_recorder" {
  type = "AWS::Config::ConfigurationRecorder"
  set  = { RecordingGroup = merge(self.recording_group[0], { RecordingStrategy = self.recording_group[0].recording_strategy, ExclusionByResourceTypes = self.recording_group[0].exclusion_by_resource_types }) }
}

types {
  aws_config_organization_custom_rule  = "AWS::Config::OrganizationConfigRule"
  aws_config_organization_managed_rule = "AWS::Config::OrganizationConfigRule"
}
