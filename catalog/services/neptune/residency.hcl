flow "source" {
  on     = ["AWS::Neptune::DBCluster"]
  paths  = ["SourceDBClusterIdentifier", "SnapshotIdentifier"]
  takes  = "arn"
  source = "resource-types"
}
