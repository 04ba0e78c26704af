service "events" {
  title      = "Amazon EventBridge"
  names      = ["eventbridge", "events", "event bus", "cloudwatch events", "Amazon EventBridge", "eventbridge v2"]
  model      = "abstracted"
  prefixes   = ["AWS::Events::", "AWS::EventsV2::"]
  because    = "AWS runs the buses, encrypts what they keep and carries events to their targets; who may put events, where they go, what happens to those that fail, and which key is used, are the customer's."
  sources    = ["best-practices-wp", "events-data-protection", "events-security"]
  classed_by = "events-data-protection"

  type "AWS::Events::EventBus" {
    title  = "Event bus"
    name   = "Name"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::Events::EventBusPolicy" {
    title  = "Policy of an event bus"
    traits = ["policy"]
  }
  type "AWS::Events::Rule" {
    title   = "Rule"
    name    = "Name"
    traits  = ["setting"]
    bears   = ["ops.resilience", "plat.update-settings"]
    secrets = ["Targets.Input", "Targets.InputTransformer.InputTemplate"]
  }
  type "AWS::Events::Archive" {
    title  = "Archive of events"
    name   = "ArchiveName"
    traits = ["store"]
  }
  type "AWS::Events::Endpoint" {
    title  = "Global endpoint"
    traits = ["endpoint"]
    bears  = ["ops.resilience"]
  }
  type "AWS::Events::Connection" {
    title   = "Connection (credentials for an HTTP target)"
    name    = "Name"
    traits  = ["setting"]
    bears   = ["data.transit", "data.keys"]
    secrets = ["AuthParameters.ApiKeyAuthParameters.ApiKeyValue", "AuthParameters.InvocationHttpParameters.BodyParameters.Value", "AuthParameters.InvocationHttpParameters.HeaderParameters.Value", "AuthParameters.InvocationHttpParameters.QueryStringParameters.Value", "AuthParameters.OAuthParameters.OAuthHttpParameters.BodyParameters.Value", "AuthParameters.OAuthParameters.OAuthHttpParameters.HeaderParameters.Value", "AuthParameters.OAuthParameters.OAuthHttpParameters.QueryStringParameters.Value"]
  }
  type "AWS::Events::ApiDestination" {
    title  = "API destination"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::EventsV2::EventBus" {
    title  = "Event bus"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::EventsV2::ResourcePolicy" {
    title  = "Policy of an event bus"
    traits = ["policy"]
  }
  type "AWS::EventsV2::Subscriber" {
    title  = "Subscriber"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
}

override "events-encrypted" {
  on      = ["AWS::Events::EventBus", "AWS::Events::Archive", "AWS::EventsV2::EventBus"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key of AWS's when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one."
    }
  }
  because    = "EventBridge encrypts the events that it keeps without being asked; what is left to choose is the key."
  source     = "events-data-protection"
  confidence = "documented"
}

override "events-backup" {
  on      = ["AWS::Events::EventBus", "AWS::EventsV2::EventBus"]
  holders = { "data.backup" = "shared", "ops.resilience" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Tries again for a while where a target fails."
      customer = "An archive where events may have to be replayed, and dead-letter queues for those that never arrive."
    }
    "ops.resilience" = {
      aws      = "Spreads the bus over the zones of its Region."
      customer = "Retry settings and dead-letter queues of the targets; a global endpoint where another Region is to take over."
    }
  }
  because    = "A bus hands events on and keeps none by itself: what is to outlive a failing target, the customer has to say."
  source     = "events-security"
  confidence = "derived"
}

override "events-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Events::EventBus", "AWS::EventsV2::EventBus"]
  source  = "events-security"
}

override "events-rule-without-tasks" {
  on         = ["AWS::Events::Rule"]
  when       = !anytrue([for t in self.Targets : t.EcsParameters != null])
  holders    = { "plat.update-settings" = "not-applicable" }
  because    = "A rule has nothing that is updated, unless it starts tasks itself."
  source     = "events-security"
  confidence = "derived"
  example "applies" {
    Targets = [{ Id = "f", Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" }]
  }
  example "applies" "no target" { ScheduleExpression = "rate(1 day)" }
  example "does-not-apply" {
    Targets = [{ Id = "job", Arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs", EcsParameters = { TaskDefinitionArn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/job" } }]
  }
  example "unknown" { Targets = unknown("value of another module") }
}

override "events-rule-runs-tasks" {
  on      = ["AWS::Events::Rule"]
  when    = anytrue([for t in self.Targets : t.EcsParameters != null])
  holders = { "plat.update-settings" = "customer" }
  parts = {
    "plat.update-settings" = { customer = "Leaving the platform version open on which the rule starts its tasks." }
  }
  because    = "A rule that runs ECS tasks may name the Fargate platform version itself, whatever the service's tasks use."
  source     = "ecs-platform-versions"
  confidence = "derived"
  example "applies" {
    Targets = [{ Id = "job", Arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs", EcsParameters = { TaskDefinitionArn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/job" } }]
  }
  example "does-not-apply" {
    Targets = [{ Id = "f", Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" }]
  }
  example "unknown" { Targets = unknown("value of another module") }
}

override "events-delivery" {
  on      = ["AWS::Events::Rule", "AWS::Events::Endpoint"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Runs buses over several zones, retries deliveries for up to a day, and fails a global endpoint over."
      customer = "A place for events that can't be delivered, and the replication that a second Region needs."
    }
  }
  because    = "AWS retries, but an event that nobody takes is dropped unless a dead-letter queue holds it."
  source     = "events-security"
  confidence = "derived"
}
