live "AWS::MWAA::Environment" {
  service   = "mwaa"
  operation = "ListEnvironments"
  actions   = ["airflow:ListEnvironments"]
  items     = "Environments[]"
  id        = "item"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["AirflowVersion", "KmsKey", "LoggingConfiguration.SchedulerLogs.Enabled", "LoggingConfiguration.WebserverLogs.Enabled", "LoggingConfiguration.WorkerLogs.Enabled", "WebserverAccessMode", "WeeklyMaintenanceWindowStart"]
  follow "GetEnvironment" {
    actions = ["airflow:GetEnvironment"]
    input   = { Name = self.item }
    root    = "Environment"
    whole   = true
  }
}
