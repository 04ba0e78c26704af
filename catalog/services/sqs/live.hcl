live "AWS::SQS::Queue" {
  service   = "sqs"
  operation = "ListQueues"
  actions   = ["sqs:ListQueues"]
  input     = { MaxResults = 1000 }
  items     = "QueueUrls[]"
  id        = "item"
  gone      = ["AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist"]
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  tells     = ["AWS::SQS::QueueInlinePolicy"]
  names     = self.GetQueueAttributes.QueueArn
  set = {
    QueueName              = reverse(split("/", self.item))[0]
    KmsMasterKeyId         = self.GetQueueAttributes.KmsMasterKeyId
    SqsManagedSseEnabled   = tobool(self.GetQueueAttributes.SqsManagedSseEnabled)
    MessageRetentionPeriod = tonumber(self.GetQueueAttributes.MessageRetentionPeriod)
    VisibilityTimeout      = tonumber(self.GetQueueAttributes.VisibilityTimeout)
    RedrivePolicy          = json(self.GetQueueAttributes.RedrivePolicy)
    RedriveAllowPolicy     = json(self.GetQueueAttributes.RedriveAllowPolicy)
    FifoQueue              = tobool(self.GetQueueAttributes.FifoQueue)
  }
  follow "GetQueueAttributes" {
    actions = ["sqs:GetQueueAttributes"]
    input   = { QueueUrl = self.item, AttributeNames = ["All"] }
    root    = "Attributes"
  }
  also "AWS::SQS::QueuePolicy" {
    when = self.GetQueueAttributes.Policy != null
    set  = { Queues = [self.item], PolicyDocument = json(self.GetQueueAttributes.Policy) }
  }
}

