terraform "aws_sqs_queue" {
  type = "AWS::SQS::Queue"
  set = {
    MaximumMessageSize            = self.max_message_size
    MessageRetentionPeriod        = self.message_retention_seconds
    QueueName                     = self.name
    ReceiveMessageWaitTimeSeconds = self.receive_wait_time_seconds
    VisibilityTimeout             = self.visibility_timeout_seconds
  }
  also "AWS::SQS::QueuePolicy" {
    when = self.policy != null
    set  = { Queues = [this], PolicyDocument = json(self.policy) }
  }
}

terraform "aws_sqs_queue_policy" {
  type = "AWS::SQS::QueuePolicy"
  set  = { Queues = [self.queue_url], PolicyDocument = json(self.policy) }
}

fold "aws_sqs_queue_redrive_policy" {
  into = "AWS::SQS::Queue"
  on   = self.queue_url
  set  = { RedrivePolicy = json(self.redrive_policy) }
}

fold "aws_sqs_queue_redrive_allow_policy" {
  into = "AWS::SQS::Queue"
  on   = self.queue_url
  set  = { RedriveAllowPolicy = json(self.redrive_allow_policy) }
}
