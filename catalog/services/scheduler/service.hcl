service "scheduler" {
  title    = "Amazon EventBridge Scheduler"
  names    = ["scheduler", "eventbridge scheduler"]
  model    = "abstracted"
  prefixes = ["AWS::Scheduler::"]
  because  = "AWS keeps the schedules and calls their targets; the role, the retries, the queue for what fails, and the key of the payload are the customer's."
  sources  = ["best-practices-wp", "srm-page", "scheduler-security"]

  type "AWS::Scheduler::Schedule" {
    title    = "Schedule"
    name     = "Name"
    traits   = ["host"]
    bears    = ["data.keys"]
    secrets  = ["Target.Input"]
    decisive = ["Target"]
  }
  type "AWS::Scheduler::ScheduleGroup" {
    title  = "Schedule group"
    name   = "Name"
    traits = ["setting"]
  }
}

override "scheduler-retries" {
  on      = ["AWS::Scheduler::Schedule"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps schedules in several zones and tries a failed call again."
      customer = "The retry policy, and a dead-letter queue for calls that never succeed."
    }
  }
  because    = "A schedule whose target fails is tried again within limits that the customer sets, and then is lost unless it has a queue."
  source     = "scheduler-security"
  confidence = "derived"
}

override "scheduler-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Scheduler::Schedule"]
  source  = "scheduler-security"
}

override "scheduler-runs-tasks" {
  on      = ["AWS::Scheduler::Schedule"]
  when    = self.Target.EcsParameters != null
  holders = { "plat.update-settings" = "customer" }
  parts = {
    "plat.update-settings" = { customer = "Leaving the platform version open on which the schedule starts its tasks." }
  }
  because    = "A schedule that runs ECS tasks may name the Fargate platform version itself, whatever the service's tasks use."
  source     = "ecs-platform-versions"
  confidence = "derived"
  example "applies" {
    Target = { Arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs", EcsParameters = { TaskDefinitionArn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/job" } }
  }
  example "does-not-apply" {
    Target = { Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" }
  }
  example "unknown" { Target = unknown("value of another module") }
}
