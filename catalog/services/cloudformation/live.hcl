live "AWS::CloudFormation::Stack" {
  service    = "cloudformation"
  operation  = "DescribeStacks"
  actions    = ["cloudformation:DescribeStacks"]
  items      = "Stacks[]"
  id         = "StackName"
  page       = { in = "NextToken", out = "NextToken" }
  names      = self.StackId
  undeclared = "the stack that a template became"
  equal      = ["NotificationARNs"]
}
