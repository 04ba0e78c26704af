live "AWS::CloudFormation::Stack" {
  service   = "cloudformation"
  operation = "DescribeStacks"
  actions   = ["cloudformation:DescribeStacks"]
  items     = "Stacks[]"
  id        = "StackName"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["NotificationARNs"]
}
