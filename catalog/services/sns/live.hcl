live "AWS::SNS::Subscription" {
  service   = "sns"
  operation = "ListSubscriptions"
  actions   = ["sns:ListSubscriptions"]
  items     = "Subscriptions[]"
  id        = "SubscriptionArn"
  gone      = ["NotFound", "NotFoundException"]
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["Protocol"]
  set = {
    RedrivePolicy = json(self.GetSubscriptionAttributes.RedrivePolicy)
    TopicArn      = self.TopicArn
  }
  follow "GetSubscriptionAttributes" {
    actions = ["sns:GetSubscriptionAttributes"]
    input   = { SubscriptionArn = self.SubscriptionArn }
    root    = "Attributes"
    when    = startswith(self.SubscriptionArn, "arn:")
  }
}

live "AWS::SNS::Topic" {
  service   = "sns"
  operation = "ListTopics"
  actions   = ["sns:ListTopics"]
  items     = "Topics[]"
  id        = "TopicArn"
  gone      = ["NotFound", "NotFoundException"]
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  tells     = ["AWS::SNS::TopicInlinePolicy"]
  set = {
    TopicName        = reverse(split(":", self.TopicArn))[0]
    KmsMasterKeyId   = self.GetTopicAttributes.KmsMasterKeyId
    DisplayName      = self.GetTopicAttributes.DisplayName
    SignatureVersion = self.GetTopicAttributes.SignatureVersion
    TracingConfig    = self.GetTopicAttributes.TracingConfig
  }
  follow "GetTopicAttributes" {
    actions = ["sns:GetTopicAttributes"]
    input   = { TopicArn = self.TopicArn }
    root    = "Attributes"
  }
  also "AWS::SNS::TopicPolicy" {
    when       = self.GetTopicAttributes.Policy != null
    set        = { Topics = [self.TopicArn], PolicyDocument = json(self.GetTopicAttributes.Policy) }
    undeclared = length(json(self.GetTopicAttributes.Policy).Statement) == 1 && json(self.GetTopicAttributes.Policy).Statement[0].Sid == "__default_statement_ID" && json(self.GetTopicAttributes.Policy).Statement[0].Condition != null ? "the policy that every topic has" : null
  }
}

