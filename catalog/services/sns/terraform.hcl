fold "aws_sns_topic_data_protection_policy" {
  into = "AWS::SNS::Topic"
  on   = self.arn
  set  = { DataProtectionPolicy = json(self.policy) }
}
