flow "delivery" {
  on     = ["AWS::ObservabilityAdmin::OrganizationCentralizationRule"]
  paths  = ["Rule.Destination.Region", "Rule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::ObservabilityAdmin::OrganizationCentralizationRule"]
  paths  = ["Rule.Source.Regions"]
  takes  = "region"
  source = "resource-types"
}
