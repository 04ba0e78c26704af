terraform "aws_codedeploy_deployment_group" {
  type = "AWS::CodeDeploy::DeploymentGroup"
  set = {
    ApplicationName    = self.app_name
    AlarmConfiguration = [for c in each(self.alarm_configuration) : merge(c, { Alarms = [for a in each(c.alarms) : { Name = a }] })]
  }
}
