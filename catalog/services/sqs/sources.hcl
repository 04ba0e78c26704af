source "sqs-sse-default" {
  title = "Amazon SQS Developer Guide, Encryption at rest in Amazon SQS; AWS CloudFormation, AWS::SQS::Queue SqsManagedSseEnabled"
  url   = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
  as_of = "2022-10"
  seen  = "2026-11"
  note  = "Queues that are made over HTTPS since October 2022 use SSE-SQS unless told otherwise: read in a stored copy of AWS's announcement (Compute Blog). Its day, the 4th, is from memory; not found."
}
