flow "delivery" {
  on     = ["AWS::Logs::SubscriptionFilter"]
  paths  = ["DestinationArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::Logs::Destination"]
  paths  = ["TargetArn"]
  takes  = "arn"
  source = "resource-types"
}
