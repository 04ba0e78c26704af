terraform "aws_cloudwatch_log_destination" {
  type = "AWS::Logs::Destination"
  set  = { DestinationName = self.name }
}

fold "aws_cloudwatch_log_destination_policy" {
  into = "AWS::Logs::Destination"
  on   = self.destination_name
  set  = { DestinationPolicy = json(self.access_policy) }
}

fold "aws_cloudwatch_log_data_protection_policy" {
  into = "AWS::Logs::LogGroup"
  on   = self.log_group_name
  set  = { DataProtectionPolicy = json(self.policy_document) }
}

types {
  aws_cloudwatch_log_account_policy   = "AWS::Logs::AccountPolicy"
  aws_cloudwatch_log_anomaly_detector = "AWS::Logs::LogAnomalyDetector"
}
