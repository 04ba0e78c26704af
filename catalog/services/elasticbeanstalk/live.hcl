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
    Maintenance = self.DescribeEnvironmentManagedActions == null ? null : { Pending = waiting_updates(self.DescribeEnvironmentManagedActions.ManagedActions) }
    PastUpdates = self.DescribeEnvironmentManagedActionHistory == null ? null : { Ended = past_updates(self.DescribeEnvironmentManagedActionHistory.ManagedActionHistoryItems) }
    Platform    = self.DescribePlatformVersion == null ? null : { Branch = self.DescribePlatformVersion.PlatformBranchName, BranchState = self.DescribePlatformVersion.PlatformBranchLifecycleState }
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
  follow "DescribeEnvironmentManagedActions" {
    actions = ["elasticbeanstalk:DescribeEnvironmentManagedActions"]
    input   = { EnvironmentName = self.EnvironmentName }
    when    = takes_managed_updates(self.OptionSettings)
  }
  follow "DescribeEnvironmentManagedActionHistory" {
    actions = ["elasticbeanstalk:DescribeEnvironmentManagedActionHistory"]
    input   = { EnvironmentName = self.EnvironmentName, MaxItems = 100 }
    when    = takes_managed_updates(self.OptionSettings)
    page    = { in = "NextToken", out = "NextToken" }
  }
}
