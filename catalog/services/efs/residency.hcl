flow "own" {
  on     = ["AWS::EFS::FileSystem"]
  paths  = ["AvailabilityZoneName"]
  takes  = "zone"
  source = "resource-types"
}

flow "replica" {
  on     = ["AWS::EFS::FileSystem"]
  paths  = ["ReplicationConfiguration.Destinations.Region"]
  takes  = "region"
  source = "resource-types"
}
