flow "source" {
  on     = ["AWS::KMS::ReplicaKey"]
  paths  = ["PrimaryKeyArn"]
  takes  = "arn"
  source = "resource-types"
}
