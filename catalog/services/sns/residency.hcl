leaves "outside" {
  on      = ["AWS::SNS::Subscription"]
  when    = { Protocol = ["email", "email-json", "sms", "application"] }
  because = "Mail and text messages go out of AWS."
  source  = "resource-types"
}

flow "source" {
  on     = ["AWS::SNS::Subscription"]
  paths  = ["Region"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::SNS::Subscription"]
  paths  = ["TopicArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::SNS::Subscription"]
  paths  = ["Endpoint"]
  takes  = "arn"
  except = ["*@*", "+*", "http*"]
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::SNS::Subscription"]
  paths  = ["Endpoint"]
  takes  = "host"
  except = ["*@*", "+*", "arn:*"]
  source = "resource-types"
}
