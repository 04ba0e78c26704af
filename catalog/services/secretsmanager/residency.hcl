flow "replica" {
  on     = ["AWS::SecretsManager::Secret"]
  paths  = ["ReplicaRegions.Region"]
  takes  = "region"
  source = "resource-types"
}
