live "AWS::StepFunctions::StateMachine" {
  service   = "stepfunctions"
  operation = "ListStateMachines"
  actions   = ["states:ListStateMachines"]
  input     = { maxResults = 1000 }
  items     = "stateMachines[]"
  id        = "stateMachineArn"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["EncryptionConfiguration.KmsKeyId", "EncryptionConfiguration.Type", "LoggingConfiguration.Destinations.CloudWatchLogsLogGroup.LogGroupArn", "LoggingConfiguration.Level", "RoleArn", "TracingConfiguration.Enabled"]
  follow "DescribeStateMachine" {
    actions = ["states:DescribeStateMachine"]
    input   = { stateMachineArn = self.stateMachineArn, includedData = "METADATA_ONLY" }
    whole   = true
  }
}
