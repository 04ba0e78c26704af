live "AWS::CodeDeploy::DeploymentGroup" {
  service   = "codedeploy"
  operation = "ListDeploymentGroups"
  actions   = ["codedeploy:ListDeploymentGroups"]
  parent    = "AWS::CodeDeploy::Application"
  input     = { applicationName = self.parent.item }
  items     = "deploymentGroups[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["AlarmConfiguration.Alarms", "AlarmConfiguration.Enabled", "AlarmConfiguration.IgnorePollAlarmFailure", "AutoRollbackConfiguration.Enabled", "AutoRollbackConfiguration.Events"]
  set = {
    ApplicationName = self.parent.item
  }
  follow "BatchGetDeploymentGroups" {
    actions = ["codedeploy:BatchGetDeploymentGroups"]
    input   = { applicationName = self.parent.item, deploymentGroupNames = [self.item] }
    root    = "deploymentGroupsInfo[]"
    whole   = true
    batch   = 100
    match   = "deploymentGroupName"
  }
}

live "AWS::CodeDeploy::Application" {
  service   = "codedeploy"
  operation = "ListApplications"
  actions   = ["codedeploy:ListApplications"]
  items     = "applications[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  helper    = true
  set = {
    ApplicationName = self.item
  }
}
