check "stepfunctions-state-machine-logs" {
  title          = "State machines log their executions"
  responsibility = "ops.logging"
  resource       = "AWS::StepFunctions::StateMachine"
  severity       = "medium"
  level          = "thorough"
  condition      = contains(["ALL", "ERROR", "FATAL"], upper(self.LoggingConfiguration.Level)) && anytrue([for d in self.LoggingConfiguration.Destinations : d.CloudWatchLogsLogGroup.LogGroupArn != null])
  why            = "Logging is off by default: express workflows then leave no history at all, and standard ones lose theirs after ninety days."
  fix            = "Set {LoggingConfiguration.Level} to ALL, ERROR or FATAL, and name a log group in {LoggingConfiguration:Destinations}."
  source         = "stepfunctions-logging"
  confidence     = "derived"
  example "pass" {
    LoggingConfiguration = { Level = "ERROR", Destinations = [{ CloudWatchLogsLogGroup = { LogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:steps:*" } }] }
  }
  example "fail" "default" { StateMachineType = "EXPRESS" }
  example "fail" {
    LoggingConfiguration = { Level = "OFF", Destinations = [{ CloudWatchLogsLogGroup = { LogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:steps:*" } }] }
  }
  example "fail" "no destination" { LoggingConfiguration = { Level = "ALL" } }
}

check "stepfunctions-state-machine-tracing" {
  title          = "State machines trace their executions with X-Ray"
  responsibility = "ops.logging"
  resource       = "AWS::StepFunctions::StateMachine"
  severity       = "low"
  like           = on(self.TracingConfiguration.Enabled)
  why            = "Without traces it is guesswork which of the called services failed or was slow."
}

check "stepfunctions-encrypted-with-customer-managed-key" {
  title          = "State machines and activities encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = ["AWS::StepFunctions::StateMachine", "AWS::StepFunctions::Activity"]
  severity       = "low"
  condition      = self.EncryptionConfiguration.Type == "CUSTOMER_MANAGED_KMS_KEY" && self.EncryptionConfiguration.KmsKeyId != null
  why            = "With AWS's own key everybody who may describe an execution reads what went through it; a key policy draws a second line."
  fix            = "Set {EncryptionConfiguration.Type} to CUSTOMER_MANAGED_KMS_KEY and name the key in {EncryptionConfiguration:KmsKeyId}."
  example "pass" { EncryptionConfiguration = { Type = "CUSTOMER_MANAGED_KMS_KEY", KmsKeyId = "alias/steps" } }
  example "fail" "default" {}
  example "fail" { EncryptionConfiguration = { Type = "AWS_OWNED_KEY" } }
}

check "stepfunctions-state-machine-role-not-admin" {
  title          = "State machines do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::StepFunctions::StateMachine"
  severity       = "high"
  like           = without_admin(self.RoleArn)
  why            = "A definition may call any API: whoever changes it does so with all rights of the account."
}
