terraform "aws_sns_topic" {
  type = "AWS::SNS::Topic"
  set  = { TopicName = self.name }
  also "AWS::SNS::TopicPolicy" {
    when = self.policy != null
    set  = { Topics = [this], PolicyDocument = json(self.policy) }
  }
}

terraform "aws_sns_topic_policy" {
  type = "AWS::SNS::TopicPolicy"
  set  = { Topics = [self.arn], PolicyDocument = json(self.policy) }
}

fold "aws_sns_topic_data_protection_policy" {
  into = "AWS::SNS::Topic"
  on   = self.arn
  set  = { DataProtectionPolicy = json(self.policy) }
}
