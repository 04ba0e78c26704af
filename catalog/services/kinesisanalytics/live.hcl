live "AWS::KinesisAnalyticsV2::Application" {
  service   = "kinesisanalyticsv2"
  operation = "ListApplications"
  actions   = ["kinesisanalytics:ListApplications"]
  items     = "ApplicationSummaries[]"
  id        = "ApplicationName"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["RuntimeEnvironment"]
  set = {
    ApplicationConfiguration = { ApplicationSnapshotConfiguration = { SnapshotsEnabled = self.ApplicationConfigurationDescription.ApplicationSnapshotConfigurationDescription.SnapshotsEnabled }, FlinkApplicationConfiguration = { CheckpointConfiguration = { CheckpointingEnabled = self.ApplicationConfigurationDescription.FlinkApplicationConfigurationDescription.CheckpointConfigurationDescription.CheckpointingEnabled, ConfigurationType = self.ApplicationConfigurationDescription.FlinkApplicationConfigurationDescription.CheckpointConfigurationDescription.ConfigurationType } }, VpcConfigurations = self.ApplicationConfigurationDescription.VpcConfigurationDescriptions }
  }
  follow "DescribeApplication" {
    actions = ["kinesisanalytics:DescribeApplication"]
    input   = { ApplicationName = self.ApplicationName, IncludeAdditionalDetails = false }
    root    = "ApplicationDetail"
    whole   = true
  }
}
