check "codedeploy-group-rolls-back" {
  title          = "Deployment groups roll failed deployments back by themselves"
  responsibility = "ops.resilience"
  resource       = "AWS::CodeDeploy::DeploymentGroup"
  severity       = "low"
  condition      = self.AutoRollbackConfiguration.Enabled == true && contains(self.AutoRollbackConfiguration.Events, "DEPLOYMENT_FAILURE")
  why            = "A failed deployment leaves part of the fleet on a broken version until somebody notices."
  fix            = "Set {AutoRollbackConfiguration.Enabled} and list DEPLOYMENT_FAILURE in its {AutoRollbackConfiguration:Events}."
  remedy         = { "AutoRollbackConfiguration.Enabled" = true, "AutoRollbackConfiguration.Events[]" = "DEPLOYMENT_FAILURE" }
  example "pass" { AutoRollbackConfiguration = { Enabled = true, Events = ["DEPLOYMENT_FAILURE"] } }
  example "fail" "the default" { DeploymentGroupName = "web" }
}

check "codedeploy-group-watches-alarms" {
  title          = "Deployment groups stop at an alarm"
  responsibility = "ops.resilience"
  resource       = "AWS::CodeDeploy::DeploymentGroup"
  severity       = "low"
  condition      = self.AlarmConfiguration.Enabled == true && length(self.AlarmConfiguration.Alarms) > 0 && self.AlarmConfiguration.IgnorePollAlarmFailure != true
  why            = "A version that installs well and then fails its users goes out to all of them."
  fix            = "Set {AlarmConfiguration.Enabled} and name alarms in {AlarmConfiguration.Alarms}."
  example "pass" { AlarmConfiguration = { Enabled = true, Alarms = [{ Name = "errors" }] } }
  example "fail" "the default" { DeploymentGroupName = "web" }
}
