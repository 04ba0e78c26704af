flow "log" {
  on     = ["AWS::EMR::Cluster"]
  paths  = ["LogUri"]
  takes  = "bucket"
  source = "resource-types"
}
