flow "replica" {
  on     = ["AWS::DSQL::Cluster"]
  paths  = ["MultiRegionProperties.WitnessRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "replica" {
  on     = ["AWS::DSQL::Cluster"]
  paths  = ["MultiRegionProperties.Clusters"]
  takes  = "arn"
  source = "resource-types"
}
