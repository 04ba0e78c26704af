flow "replica" {
  on     = ["AWS::SSMIncidents::ReplicationSet"]
  paths  = ["Regions.RegionName"]
  takes  = "region"
  source = "resource-types"
}
