live "AWS::Athena::WorkGroup" {
  service    = "athena"
  operation  = "ListWorkGroups"
  actions    = ["athena:ListWorkGroups"]
  items      = "WorkGroups[]"
  id         = "Name"
  core       = true
  undeclared = self.Name == "primary" ? "the workgroup that every account has" : null
  set = {
    WorkGroupConfiguration = { EnforceWorkGroupConfiguration = self.Configuration.EnforceWorkGroupConfiguration, EngineVersion = { SelectedEngineVersion = self.Configuration.EngineVersion.SelectedEngineVersion }, ManagedQueryResultsConfiguration = { Enabled = self.Configuration.ManagedQueryResultsConfiguration.Enabled }, PublishCloudWatchMetricsEnabled = self.Configuration.PublishCloudWatchMetricsEnabled, ResultConfiguration = { EncryptionConfiguration = { EncryptionOption = self.Configuration.ResultConfiguration.EncryptionConfiguration.EncryptionOption } } }
  }
  follow "GetWorkGroup" {
    actions = ["athena:GetWorkGroup"]
    input   = { WorkGroup = self.Name }
    root    = "WorkGroup"
    whole   = true
  }
}
