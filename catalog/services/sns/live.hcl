live "AWS::SNS::Subscription" {
  service   = "sns"
  operation = "ListSubscriptions"
  actions   = ["sns:ListSubscriptions"]
  items     = "Subscriptions[]"
  id        = "SubscriptionArn"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["Protocol"]
  follow "GetSubscriptionAttributes" {
    actions = ["sns:GetSubscriptionAttributes"]
    input   = { SubscriptionArn = self.SubscriptionArn }
    whole   = true
  }
}

live "AWS::SNS::Topic" {
  service   = "sns"
  operation = "ListTopics"
  actions   = ["sns:ListTopics"]
  items     = "Topics[]"
  id        = "TopicArn"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
}

live "AWS::SNS::TopicInlinePolicy" {
  service   = "sns"
  operation = "ListTopics"
  actions   = ["sns:ListTopics"]
  items     = "Topics[]"
  id        = "TopicArn"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["TopicArn"]
}

live "AWS::SNS::TopicPolicy" {
  service   = "sns"
  operation = "ListTopics"
  actions   = ["sns:ListTopics"]
  items     = "Topics[]"
  id        = "TopicArn"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  set = {
    Topics = self.TopicArn
  }
}
