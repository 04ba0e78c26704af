flow "delivery" {
  on     = ["AWS::Cognito::UserPool"]
  paths  = ["SmsConfiguration.SnsRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::Cognito::UserPool"]
  paths  = ["EmailConfiguration.SourceArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "replica" {
  on     = ["AWS::Cognito::UserPoolReplica"]
  paths  = ["RegionName"]
  takes  = "region"
  source = "resource-types"
}
