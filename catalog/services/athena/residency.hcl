flow "delivery" {
  on     = ["AWS::Athena::WorkGroup"]
  paths  = ["WorkGroupConfiguration.ResultConfiguration.OutputLocation"]
  takes  = "bucket"
  source = "resource-types"
}
