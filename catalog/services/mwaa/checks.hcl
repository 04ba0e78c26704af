check "mwaa-environment-web-server-private" {
  title          = "Web servers of MWAA environments are private"
  responsibility = "net.exposure"
  resource       = "AWS::MWAA::Environment"
  severity       = "high"
  condition      = coalesce(self.WebserverAccessMode, "PRIVATE_ONLY") != "PUBLIC_ONLY"
  why            = "The login page of Airflow answers the whole internet. Nothing said means private."
  fix            = "Set {WebserverAccessMode} to PRIVATE_ONLY."
  remedy         = { WebserverAccessMode = "PRIVATE_ONLY" }
  example "pass" "AWS's default" {}
  example "pass" { WebserverAccessMode = "PRIVATE_ONLY" }
  example "fail" { WebserverAccessMode = "PUBLIC_ONLY" }
}

checks "mwaa-environment-log-on" {
  each "mwaa-environment-scheduler-log-on" {
    title = "MWAA environments write the log of the scheduler"
    log   = "SchedulerLogs"
    why   = "What goes wrong in the scheduler leaves no trace."
  }
  each "mwaa-environment-worker-log-on" {
    title = "MWAA environments write the log of the worker"
    log   = "WorkerLogs"
    why   = "What goes wrong in the worker leaves no trace."
  }
  each "mwaa-environment-web-server-log-on" {
    title = "MWAA environments write the log of the web server"
    log   = "WebserverLogs"
    why   = "What goes wrong in the web server leaves no trace."
  }
  responsibility = "ops.logging"
  resource       = "AWS::MWAA::Environment"
  severity       = "low"
  like           = on(self.LoggingConfiguration[each.log].Enabled)
  example "pass" { LoggingConfiguration = { (each.log) = { Enabled = true, LogLevel = "INFO" } } }
}

check "mwaa-environment-key-customer-managed" {
  title          = "MWAA environments encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::MWAA::Environment"
  severity       = "low"
  like           = own_key(self.KmsKey)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKey} when creating the environment."
  source         = "mwaa-encryption"
  confidence     = "derived"
}

check "mwaa-environment-maintenance-window-set" {
  title          = "MWAA environments have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::MWAA::Environment"
  severity       = "low"
  like           = named(self.WeeklyMaintenanceWindowStart, "SUN:03:00")
  why            = "Otherwise AWS picks the hour in which schedulers and workers are replaced."
  fix            = "Set {WeeklyMaintenanceWindowStart}, for instance SUN:03:00."
}

check "mwaa-environment-airflow-version-supported" {
  title          = "MWAA environments run a supported version of Airflow"
  responsibility = "plat.update-settings"
  resource       = "AWS::MWAA::Environment"
  severity       = "high"
  condition      = supported("mwaa", self.AirflowVersion, date)
  why            = "An environment keeps its version; past its end of support there are no more fixes for it."
  fix            = "Upgrade the environment to a supported version, and name it in {AirflowVersion}."
  source         = "mwaa-versions"
  uninherits     = { "plat.patch" = "AWS keeps the Airflow of a managed environment patched." }
  example "pass" { AirflowVersion = "2.10.3" }
  example "pass" "not said: the newest" { Name = "nightly" }
  example "fail" { AirflowVersion = "2.5.1" }
  example "fail" "older" { AirflowVersion = "2.2.2" }
}
