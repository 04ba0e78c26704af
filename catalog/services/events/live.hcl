live "AWS::Events::Connection" {
  service   = "events"
  operation = "ListConnections"
  actions   = ["events:ListConnections"]
  items     = "Connections[]"
  id        = "Name"
  unreadable = {
    "AuthParameters.ApiKeyAuthParameters.ApiKeyValue"              = "it is a secret, and no call that only reads gives it"
    "AuthParameters.BasicAuthParameters.Password"                  = "it is a secret, and no call that only reads gives it"
    "AuthParameters.OAuthParameters.ClientParameters.ClientSecret" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::Events::EventBusPolicy" {
  service   = "events"
  operation = "ListEventBuses"
  actions   = ["events:ListEventBuses"]
  items     = "EventBuses[]"
  id        = "Name"
  set = {
    EventBusName = self.Name
  }
}

live "AWS::Events::Rule" {
  service   = "events"
  operation = "ListRules"
  actions   = ["events:ListRules"]
  parent    = "AWS::Events::EventBus"
  input     = { EventBusName = self.parent.Name }
  items     = "Rules[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    Targets = [for x in each(self.ListTargetsByRule.Targets) : { DeadLetterConfig = { Arn = x.DeadLetterConfig.Arn }, EcsParameters = x.EcsParameters }]
  }
  follow "ListTargetsByRule" {
    actions = ["events:ListTargetsByRule"]
    input   = { Rule = self.Name, EventBusName = self.parent.Name }
    page    = { in = "NextToken", out = "NextToken" }
  }
}
