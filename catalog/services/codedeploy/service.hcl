service "codedeploy" {
  title    = "AWS CodeDeploy"
  names    = ["codedeploy-commands-secure", "AWS CodeDeploy secure host commands service", "deployment service"]
  model    = "abstracted"
  prefixes = ["AWS::CodeDeploy::"]
  because  = "AWS steers the deployments; what is deployed, hooks, rollback and alarms, and the agent and system of instances that take part are the customer's."
  sources  = ["codedeploy-guide", "srm-page"]

  type "AWS::CodeDeploy::DeploymentGroup" {
    title  = "Deployment group"
    name   = "DeploymentGroupName"
    traits = ["code"]
    bears  = ["ops.resilience"]
  }
  type "AWS::CodeDeploy::DeploymentConfig" {
    title  = "Deployment configuration"
    name   = "DeploymentConfigName"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  settings = ["AWS::CodeDeploy::Application"]
}

override "codedeploy-rollout" {
  on         = ["AWS::CodeDeploy::DeploymentGroup", "AWS::CodeDeploy::DeploymentConfig"]
  holders    = { "ops.resilience" = "customer" }
  because    = "How many at a time, what counts as failure and whether a failed deployment is rolled back is said by the customer."
  source     = "codedeploy-guide"
  confidence = "derived"
}

source "codedeploy-guide" {
  title  = "AWS CodeDeploy User Guide, Security in AWS CodeDeploy"
  url    = "https://docs.aws.amazon.com/codedeploy/latest/userguide/security.html"
  opened = false
}
