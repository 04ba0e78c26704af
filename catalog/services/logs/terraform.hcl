terraform "aws_cloudwatch_log_destination_policy" {
  type = "AWS::Logs::ResourcePolicy"
  set  = { PolicyName = self.destination_name, PolicyDocument = json(self.access_policy) }
}

fold "aws_cloudwatch_log_data_protection_policy" {
  into = "AWS::Logs::LogGroup"
  on   = self.log_group_name
  name = "LogGroupName"
  set  = { DataProtectionPolicy = json(self.policy_document) }
}

types {
  aws_cloudwatch_log_account_policy   = "AWS::Logs::AccountPolicy"
  aws_cloudwatch_log_anomaly_detector = "AWS::Logs::LogAnomalyDetector"
}
