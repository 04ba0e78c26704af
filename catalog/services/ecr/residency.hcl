flow "replica" {
  on     = ["AWS::ECR::ReplicationConfiguration"]
  paths  = ["ReplicationConfiguration.Rules.Destinations.Region"]
  takes  = "region"
  source = "resource-types"
}
