flow "replica" {
  on     = ["AWS::SecurityLake::DataLake"]
  paths  = ["ReplicationConfiguration.Regions"]
  takes  = "region"
  source = "resource-types"
}
