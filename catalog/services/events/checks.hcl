check "events-bus-not-public" {
  title          = "Event buses are open to nobody in general"
  responsibility = "net.exposure"
  resource       = "AWS::Events::EventBus"
  severity       = "high"
  condition      = !policy_grants_public(self.Policy) && !anytrue([for p in referencing("AWS::Events::EventBusPolicy", "EventBusName") : policy_grants_public({ Statement = [p.Statement] }) || (p.Principal == "*" && p.Condition == null)])
  why            = "Everybody with an AWS account could put events on the bus and set off what its rules do."
  fix            = "Name accounts in the bus's policy, or narrow by aws:PrincipalOrgID."
  example "pass" "no policy" { Name = "orders" }
  example "pass" "account named" {
    Policy = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "events:PutEvents", Resource = "*" }] }
  }
  example "pass" "one organisation" {
    Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "events:PutEvents", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } } }] }
  }
  example "fail" {
    Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "events:PutEvents", Resource = "*" }] }
  }
  example "fail" "separate policy" {
    Name = "orders"
    resource "AWS::Events::EventBusPolicy" "Policy" {
      EventBusName = ref("self")
      StatementId  = "all"
      Statement    = { Effect = "Allow", Principal = "*", Action = "events:PutEvents", Resource = "*" }
    }
  }
}

check "events-bus-policy-principals-named" {
  title          = "Policies of event buses name whom they allow"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Events::EventBusPolicy"
  severity       = "high"
  condition      = !policy_grants_public({ Statement = [self.Statement] }) && !(self.Principal == "*" && self.Condition == null)
  why            = "A statement for everybody without a narrowing condition lets any AWS account put events on the bus."
  fix            = "Name an account in {Principal}, or narrow by a {Condition} on aws:PrincipalOrgID."
  example "pass" {
    StatementId = "partner"
    Statement   = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "events:PutEvents", Resource = "*" }
  }
  example "pass" "old form" {
    StatementId = "org"
    Action      = "events:PutEvents"
    Principal   = "*"
    Condition   = { Type = "StringEquals", Key = "aws:PrincipalOrgID", Value = "o-abc" }
  }
  example "fail" {
    StatementId = "all"
    Statement   = { Effect = "Allow", Principal = "*", Action = "events:PutEvents", Resource = "*" }
  }
  example "fail" "old form" { StatementId = "all", Action = "events:PutEvents", Principal = "*" }
}

check "events-rule-targets-have-dead-letter-queues" {
  title          = "Targets of event rules keep what cannot be delivered"
  responsibility = "ops.resilience"
  resource       = "AWS::Events::Rule"
  severity       = "low"
  applies        = length(self.Targets) > 0
  condition      = alltrue([for t in self.Targets : t.DeadLetterConfig.Arn != null])
  why            = "When the tries are used up, the event is gone, unless the target names a queue for it."
  fix            = "Set {Targets:DeadLetterConfig.Arn} of every entry in {Targets} to an SQS queue."
  example "pass" {
    Targets = [{ Id = "f", Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f", DeadLetterConfig = { Arn = "arn:aws:sqs:eu-west-1:111122223333:dead" } }]
  }
  example "fail" { Targets = [{ Id = "f", Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" }] }
  example "unknown" {
    Targets = [{ Id = "f", Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f", DeadLetterConfig = unknown("parameter without default") }]
  }
  example "not-applicable" { ScheduleExpression = "rate(1 day)" }
}

check "events-connection-no-literal-secret" {
  title          = "Connections of EventBridge have no password or key written out in the source"
  responsibility = "data.keys"
  resource       = "AWS::Events::Connection"
  severity       = "high"
  condition      = !is_written_out(self.AuthParameters.BasicAuthParameters.Password) && !is_written_out(self.AuthParameters.ApiKeyAuthParameters.ApiKeyValue) && !is_written_out(self.AuthParameters.OAuthParameters.ClientParameters.ClientSecret)
  why            = "Whoever reads the source, or its history, has the credential of the other system."
  fix            = "Take {AuthParameters.BasicAuthParameters:Password}, {AuthParameters.ApiKeyAuthParameters:ApiKeyValue} or {AuthParameters.OAuthParameters.ClientParameters:ClientSecret} from Secrets Manager by a dynamic reference."
  example "pass" {
    AuthorizationType = "BASIC"
    AuthParameters    = { BasicAuthParameters = { Username = "shop", Password = "{{resolve:secretsmanager:partner:SecretString:password}}" } }
  }
  example "unknown" "key alone" {
    AuthorizationType = "API_KEY"
    AuthParameters    = { ApiKeyAuthParameters = { ApiKeyName = "x-api-key", ApiKeyValue = unknown("parameter without default") } }
  }
  example "fail" {
    AuthorizationType = "BASIC"
    AuthParameters    = { BasicAuthParameters = { Username = "shop", Password = "hunter2" } }
  }
  example "fail" "OAuth" {
    AuthorizationType = "OAUTH_CLIENT_CREDENTIALS"
    AuthParameters    = { OAuthParameters = { ClientParameters = { ClientID = "shop", ClientSecret = "hunter2" } } }
  }
  example "unknown" { AuthParameters = unknown("value of another module") }
}

check "events-endpoint-replicates" {
  title          = "Global endpoints replicate their events"
  responsibility = "ops.resilience"
  resource       = "AWS::Events::Endpoint"
  severity       = "medium"
  condition      = coalesce(self.ReplicationConfig.State, "ENABLED") == "ENABLED"
  why            = "Without replication the other Region has none of the events from before the failover, and there is no way back by itself. The default is on."
  fix            = "Leave {ReplicationConfig.State} at ENABLED, and give the endpoint a role."
  remedy         = { "ReplicationConfig.State" = "ENABLED" }
  example "pass" "default" { Name = "orders" }
  example "pass" { ReplicationConfig = { State = "ENABLED" } }
  example "fail" { ReplicationConfig = { State = "DISABLED" } }
}

check "events-rule-task-latest-platform-version" {
  title          = "Event rules start Fargate tasks on the latest platform version"
  responsibility = "plat.update-settings"
  resource       = "AWS::Events::Rule"
  severity       = "medium"
  applies        = anytrue([for t in self.Targets : t.EcsParameters != null && !beside_fargate(t.EcsParameters.LaunchType)])
  condition      = alltrue([for t in self.Targets : t.EcsParameters == null || beside_fargate(t.EcsParameters.LaunchType) || latest_platform(t.EcsParameters.PlatformVersion, unknown("the task definition says whether 1.0.0 is Windows's latest version"))])
  why            = "A pinned, older platform version keeps the tasks off newer kernels, agents and runtimes until AWS withdraws it."
  fix            = "Leave {Targets:EcsParameters.PlatformVersion} out of the entries in {Targets}, or set it to LATEST."
  source         = "ecs-platform-versions"
  uninherits     = { "plat.patch" = "On Fargate AWS brings every task to the newest platform." }
  example "pass" "default" {
    Targets = [{ Id = "job", Arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs", EcsParameters = { LaunchType = "FARGATE", TaskDefinitionArn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/job" } }]
  }
  example "fail" {
    Targets = [{ Id = "job", Arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs", EcsParameters = { LaunchType = "FARGATE", PlatformVersion = "1.3.0" } }]
  }
  example "unknown" {
    Targets = [{ Id = "job", Arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/jobs", EcsParameters = { LaunchType = "FARGATE", PlatformVersion = unknown("parameter without default") } }]
  }
  example "not-applicable" {
    Targets = [{ Id = "f", Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" }]
  }
}
