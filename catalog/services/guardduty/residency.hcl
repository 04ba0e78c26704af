flow "log" {
  on     = ["AWS::GuardDuty::PublishingDestination"]
  paths  = ["DestinationProperties.DestinationArn"]
  takes  = "arn"
  source = "resource-types"
}
