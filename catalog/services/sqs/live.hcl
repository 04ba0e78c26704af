live "AWS::SQS::Queue" {
  service   = "sqs"
  operation = "ListQueues"
  actions   = ["sqs:ListQueues"]
  input     = { MaxResults = 1000 }
  items     = "QueueUrls[]"
  id        = "item"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
}

live "AWS::SQS::QueueInlinePolicy" {
  service   = "sqs"
  operation = "ListQueues"
  actions   = ["sqs:ListQueues"]
  items     = "QueueUrls[]"
  id        = "item"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
}

live "AWS::SQS::QueuePolicy" {
  service   = "sqs"
  operation = "ListQueues"
  actions   = ["sqs:ListQueues"]
  items     = "QueueUrls[]"
  id        = "item"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
}
