live "AWS::ElasticBeanstalk::Environment" {
  service   = "elasticbeanstalk"
  operation = "DescribeEnvironments"
  actions   = ["elasticbeanstalk:DescribeEnvironments"]
  input     = { IncludeDeleted = false }
  items     = "Environments[]"
  id        = "EnvironmentName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["OptionSettings.Namespace", "OptionSettings.OptionName", "OptionSettings.Value", "PlatformArn", "SolutionStackName", "TemplateName", "Tier.Name"]
  follow "DescribeConfigurationSettings" {
    actions = ["elasticbeanstalk:DescribeConfigurationSettings"]
    input   = { ApplicationName = self.ApplicationName, EnvironmentName = self.EnvironmentName }
    root    = "ConfigurationSettings[]"
    whole   = true
  }
}
