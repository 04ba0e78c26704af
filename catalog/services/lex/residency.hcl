flow "replica" {
  on     = ["AWS::Lex::Bot"]
  paths  = ["Replication.ReplicaRegions"]
  takes  = "region"
  source = "resource-types"
}
