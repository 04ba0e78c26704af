flow "delivery" {
  on     = ["AWS::Events::Rule"]
  paths  = ["Targets.Arn", "Targets.DeadLetterConfig.Arn"]
  takes  = "arn"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::Events::Endpoint"]
  paths  = ["EventBuses.EventBusArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "replica" {
  on     = ["AWS::Events::Endpoint"]
  paths  = ["RoutingConfig.FailoverConfig.Secondary.Route"]
  takes  = "region"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::Events::ApiDestination"]
  paths  = ["InvocationEndpoint"]
  takes  = "host"
  source = "resource-types"
}
