check "pipes-pipe-logs" {
  title          = "Pipes write logs"
  responsibility = "ops.logging"
  resource       = "AWS::Pipes::Pipe"
  severity       = "low"
  condition      = self.LogConfiguration.Level != null && upper(self.LogConfiguration.Level) != "OFF" && (self.LogConfiguration.CloudwatchLogsLogDestination != null || self.LogConfiguration.FirehoseLogDestination != null || self.LogConfiguration.S3LogDestination != null)
  why            = "Why a record was filtered, or never arrived, shows in the pipe's log alone."
  fix            = "Set LogConfiguration with Level ERROR, INFO or TRACE and a destination."
  requirements   = { "nist-800-53-r5" = ["AU-2", "AU-12"] }
  example "pass" {
    LogConfiguration = { Level = "ERROR", CloudwatchLogsLogDestination = { LogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:pipe" } }
  }
  example "fail" "default" { Name = "orders" }
  example "fail" {
    LogConfiguration = { Level = "OFF", CloudwatchLogsLogDestination = { LogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:pipe" } }
  }
  example "unknown" { LogConfiguration = unknown("parameter without default") }
}
