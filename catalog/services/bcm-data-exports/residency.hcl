flow "log" {
  on     = ["AWS::CUR::ReportDefinition"]
  paths  = ["S3Region"]
  takes  = "region"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::BCMDataExports::Export"]
  paths  = ["Export.DestinationConfigurations.S3Destination.S3Region"]
  takes  = "region"
  source = "resource-types"
}
