flow "source" {
  on     = ["AWS::DocDB::DBCluster"]
  paths  = ["SourceDBClusterIdentifier", "SnapshotIdentifier"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::DocDB::GlobalCluster"]
  paths  = ["SourceDBClusterIdentifier"]
  takes  = "arn"
  source = "resource-types"
}
