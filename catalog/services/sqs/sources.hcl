source "sqs-sse-default" {
  title = "Amazon SQS Developer Guide, Encryption at rest in Amazon SQS; AWS CloudFormation, AWS::SQS::Queue SqsManagedSseEnabled"
  url   = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
  as_of = "2022-10"
  seen  = "2026-08"
  note  = "Queues made since October 2022 use SSE-SQS unless told otherwise; the AWS CDK reference says so of its queues, too."
}
