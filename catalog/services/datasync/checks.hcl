check "datasync-task-logs-on" {
  title          = "DataSync tasks write logs"
  responsibility = "ops.logging"
  resource       = "AWS::DataSync::Task"
  severity       = "medium"
  level          = "thorough"
  condition      = self.CloudWatchLogGroupArn != null && upper(coalesce(self.Options.LogLevel, "BASIC")) != "OFF"
  why            = "Files that were not copied, or not verified, go unnoticed."
  fix            = "Name a log group in {CloudWatchLogGroupArn} and set {Options.LogLevel} to BASIC or TRANSFER."
  example "pass" { CloudWatchLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:datasync" }
  example "fail" "none" {}
  example "fail" "off" {
    CloudWatchLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:datasync"
    Options               = { LogLevel = "OFF" }
  }
}

check "datasync-location-password-not-written-out" {
  title          = "Passwords and keys of DataSync locations are not written out"
  responsibility = "iam.platform"
  resource       = ["AWS::DataSync::LocationSMB", "AWS::DataSync::LocationObjectStorage"]
  severity       = "critical"
  condition      = !is_written_out(self.Password) && !is_written_out(self.SecretKey)
  why            = "Whoever reads the template, its repository or the state may read the storage."
  fix            = "Take {Password} or {SecretKey} from Secrets Manager by a dynamic reference."
  example "pass" "a dynamic reference" { Password = "{{resolve:secretsmanager:files:SecretString:password}}" }
  example "fail" { Password = "Sup3rS3cret-" }
  example "fail" "object storage" { SecretKey = "0123456789abcdef" }
}
