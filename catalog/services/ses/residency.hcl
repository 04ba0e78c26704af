flow "delivery" {
  on     = ["AWS::SES::MultiRegionEndpoint"]
  paths  = ["Details.RouteDetails.Region"]
  takes  = "region"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::SES::ReceiptRule"]
  paths  = ["Rule.Actions.S3Action.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
