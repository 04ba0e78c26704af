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

live "AWS::StepFunctions::Activity" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "states:ListActivities"]
  input     = { TypeName = "AWS::StepFunctions::Activity" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "states:DescribeActivity", "states:ListTagsForResource"]
    input   = { TypeName = "AWS::StepFunctions::Activity", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
