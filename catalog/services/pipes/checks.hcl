check "pipes-pipe-logs" {
  title          = "Pipes write logs"
  responsibility = "ops.logging"
  resource       = "AWS::Pipes::Pipe"
  severity       = "low"
  condition      = self.LogConfiguration.Level != null && upper(self.LogConfiguration.Level) != "OFF" && (self.LogConfiguration.CloudwatchLogsLogDestination != null || self.LogConfiguration.FirehoseLogDestination != null || self.LogConfiguration.S3LogDestination != null)
  why            = "Why a record was filtered, or never arrived, shows in the pipe's log alone."
  fix            = "Set {LogConfiguration} with {LogConfiguration:Level} ERROR, INFO or TRACE and a destination."
  example "pass" {
    LogConfiguration = { Level = "ERROR", CloudwatchLogsLogDestination = { LogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:pipe" } }
  }
  example "fail" "default" { Name = "orders" }
  example "fail" {
    LogConfiguration = { Level = "OFF", CloudwatchLogsLogDestination = { LogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:pipe" } }
  }
}

check "pipes-task-latest-platform-version" {
  title          = "Pipes start Fargate tasks on the latest platform version"
  responsibility = "plat.update-settings"
  resource       = "AWS::Pipes::Pipe"
  severity       = "medium"
  like           = task_on_latest_platform(self.TargetParameters.EcsTaskParameters)
  why            = "A pinned, older platform version keeps the tasks off newer kernels, agents and runtimes until AWS withdraws it."
  uninherits     = { "plat.patch" = "On Fargate AWS brings every task to the newest platform." }
  example "not-applicable" { Target = "arn:aws:lambda:eu-west-1:111122223333:function:f" }
}
