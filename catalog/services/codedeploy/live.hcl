live "AWS::CodeDeploy::DeploymentGroup" {
  service   = "codedeploy"
  operation = "ListDeploymentGroups"
  actions   = ["codedeploy:ListDeploymentGroups"]
  parent    = "AWS::CodeDeploy::Application"
  input     = { applicationName = self.parent.applicationName }
  items     = "deploymentGroups[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["AlarmConfiguration.Alarms", "AlarmConfiguration.Enabled", "AlarmConfiguration.IgnorePollAlarmFailure", "AutoRollbackConfiguration.Enabled", "AutoRollbackConfiguration.Events"]
  follow "BatchGetDeploymentGroups" {
    actions = ["codedeploy:BatchGetDeploymentGroups"]
    input   = { applicationName = self.parent.applicationName, deploymentGroupNames = [self.item] }
    root    = "deploymentGroupsInfo[]"
    whole   = true
    batch   = 100
    match   = "deploymentGroupName"
  }
}
