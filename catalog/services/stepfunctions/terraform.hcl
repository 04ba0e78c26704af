terraform "aws_sfn_state_machine" {
  type = "AWS::StepFunctions::StateMachine"
  set = {
    StateMachineName = self.name
    StateMachineType = self.type
    LoggingConfiguration = {
      Destinations         = self.logging_configuration[0].log_destination == null ? null : [{ CloudWatchLogsLogGroup = { LogGroupArn = self.logging_configuration[0].log_destination } }]
      IncludeExecutionData = self.logging_configuration[0].include_execution_data
      Level                = self.logging_configuration[0].level
    }
  }
}

types {
  aws_sfn_activity = "AWS::StepFunctions::Activity"
  aws_sfn_alias    = "AWS::StepFunctions::StateMachineAlias"
}
