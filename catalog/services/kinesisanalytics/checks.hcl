check "flink-application-runtime-supported" {
  title          = "Flink applications run on a supported version"
  responsibility = "plat.update-settings"
  resource       = "AWS::KinesisAnalyticsV2::Application"
  severity       = "high"
  condition      = supported("flink", self.RuntimeEnvironment, date)
  why            = "A version past its end of support gets no fixes, and applications on it may be stopped."
  fix            = "Move the application to a supported Flink version, and name it in {RuntimeEnvironment}."
  source         = "flink-versions"
  uninherits     = { "plat.patch" = "AWS patches the runtime of a serverless stream application, whatever version it names." }
  example "pass" { RuntimeEnvironment = "FLINK-1_20" }
  example "fail" "Flink" { RuntimeEnvironment = "FLINK-1_8" }
  example "fail" "SQL" { RuntimeEnvironment = "SQL-1_0" }
}

check "flink-application-snapshots-on" {
  title          = "Flink applications take snapshots"
  responsibility = "data.backup"
  resource       = "AWS::KinesisAnalyticsV2::Application"
  severity       = "medium"
  like           = on_by_default(self.ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotsEnabled)
  why            = "After an update or a stop the application starts without its state. Nothing said means on."
  fix            = "Leave {ApplicationConfiguration:ApplicationSnapshotConfiguration.SnapshotsEnabled} out, or set it to true."
}

check "flink-application-checkpoints-on" {
  title          = "Flink applications take checkpoints"
  responsibility = "ops.resilience"
  resource       = "AWS::KinesisAnalyticsV2::Application"
  severity       = "medium"
  condition      = self.ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.ConfigurationType != "CUSTOM" || coalesce(self.ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.CheckpointingEnabled, true) == true
  why            = "When a worker fails, the application starts over or loses what it had counted. Nothing said means on."
  fix            = "Set {ApplicationConfiguration.FlinkApplicationConfiguration:CheckpointConfiguration.CheckpointingEnabled} to true, or leave the configuration at DEFAULT."
  remedy         = { "ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.CheckpointingEnabled" = true }
  example "pass" "AWS's default" {}
  example "fail" { ApplicationConfiguration = { FlinkApplicationConfiguration = { CheckpointConfiguration = { ConfigurationType = "CUSTOM", CheckpointingEnabled = false } } } }
}
