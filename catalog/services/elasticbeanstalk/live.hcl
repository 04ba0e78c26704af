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
  meta = {
    Platform = self.DescribePlatformVersion == null ? null : { Branch = self.DescribePlatformVersion.PlatformBranchName, BranchState = self.DescribePlatformVersion.PlatformBranchLifecycleState }
  }
  follow "DescribeConfigurationSettings" {
    actions = ["elasticbeanstalk:DescribeConfigurationSettings"]
    input   = { ApplicationName = self.ApplicationName, EnvironmentName = self.EnvironmentName }
    root    = "ConfigurationSettings[]"
    whole   = true
  }
  follow "DescribePlatformVersion" {
    actions = ["elasticbeanstalk:DescribePlatformVersion"]
    input   = { PlatformArn = self.PlatformArn }
    when    = self.PlatformArn != null
    root    = "PlatformDescription"
  }
}
