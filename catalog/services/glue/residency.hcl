flow "source" {
  on     = ["AWS::Glue::Database"]
  paths  = ["DatabaseInput.TargetDatabase.Region"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Glue::Table"]
  paths  = ["TableInput.TargetTable.Region"]
  takes  = "region"
  source = "resource-types"
}
