service "pipes" {
  title    = "Amazon EventBridge Pipes"
  names    = ["pipes", "eventbridge pipes"]
  model    = "abstracted"
  prefixes = ["AWS::Pipes::"]
  because  = "AWS runs the pipe between source and target; the role it works with, filters, enrichment, logs and the key are the customer's."
  sources  = ["best-practices-wp", "srm-page", "pipes-guide"]

  type "AWS::Pipes::Pipe" {
    title  = "Pipe"
    name   = "Name"
    traits = ["host"]
    bears  = ["data.keys"]
  }
}

override "pipes-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Pipes::Pipe"]
  source  = "pipes-guide"
}

override "pipes-runs-tasks" {
  on      = ["AWS::Pipes::Pipe"]
  when    = self.TargetParameters.EcsTaskParameters != null
  holders = { "plat.update-settings" = "customer" }
  parts = {
    "plat.update-settings" = { customer = "Leaving the platform version open on which the pipe starts its tasks." }
  }
  because    = "A pipe that runs ECS tasks may name the Fargate platform version itself, whatever the service's tasks use."
  source     = "ecs-platform-versions"
  confidence = "derived"
  example "applies" {
    TargetParameters = { EcsTaskParameters = { TaskDefinitionArn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/job" } }
  }
  example "does-not-apply" { Target = "arn:aws:lambda:eu-west-1:111122223333:function:f" }
  example "unknown" { TargetParameters = unknown("value of another module") }
}
