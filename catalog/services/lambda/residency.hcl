flow "delivery" {
  on     = ["AWS::Lambda::Function"]
  paths  = ["DeadLetterConfig.TargetArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::Lambda::EventInvokeConfig"]
  paths  = ["DestinationConfig.OnSuccess.Destination", "DestinationConfig.OnFailure.Destination"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Lambda::EventSourceMapping"]
  paths  = ["EventSourceArn"]
  takes  = "arn"
  source = "resource-types"
}
