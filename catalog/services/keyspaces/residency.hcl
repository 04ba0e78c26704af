flow "replica" {
  on     = ["AWS::Cassandra::Keyspace"]
  paths  = ["ReplicationSpecification.RegionList"]
  takes  = "region"
  source = "resource-types"
}

flow "replica" {
  on     = ["AWS::Cassandra::Table"]
  paths  = ["ReplicaSpecifications.Region"]
  takes  = "region"
  source = "resource-types"
}
