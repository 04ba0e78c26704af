flow "delivery" {
  on     = ["AWS::IoT::TopicRule"]
  paths  = ["TopicRulePayload.Actions.S3.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
