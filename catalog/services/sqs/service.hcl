service "sqs" {
  title      = "Amazon SQS"
  names      = ["simple-queue-service", "Amazon Simple Queue Service"]
  model      = "abstracted"
  prefixes   = ["AWS::SQS::"]
  because    = "AWS runs the queues behind an HTTPS API; the customer says who may use them and keeps plain HTTP out."
  sources    = ["best-practices-wp", "sqs-best"]
  classed_by = "best-practices-wp"

  type "AWS::SQS::Queue" {
    title  = "Queue"
    name   = "QueueName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::SQS::QueuePolicy" {
    title  = "Queue policy"
    traits = ["policy"]
  }
  type "AWS::SQS::QueueInlinePolicy" {
    title  = "Inline queue policy"
    traits = ["policy"]
  }
}

override "sqs-default-encryption" {
  on      = ["AWS::SQS::Queue"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "AWS encrypts the messages of new queues with keys of its own (SSE-SQS)."
      customer = "Not switching it off, switching it on for queues from before October 2022, and choosing a KMS key where one is wanted."
    }
  }
  because    = "New queues are encrypted unless the customer says otherwise."
  source     = "sqs-sse-default"
  since      = "2022-10-04"
  confidence = "derived"
}

override "sqs-backup" {
  on      = ["AWS::SQS::Queue"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps each message on several servers until it is consumed or its term ends."
      customer = "Retention long enough to recover from a stopped consumer, and a dead-letter queue for messages that fail."
    }
  }
  because    = "A queue has no backups: what protects a message is how long it is kept and where it goes when it fails."
  source     = "sqs-best"
  confidence = "derived"
}
