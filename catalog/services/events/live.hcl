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

live "AWS::Events::Rule" {
  service    = "events"
  operation  = "ListRules"
  actions    = ["events:ListRules"]
  parent     = "AWS::Events::EventBus"
  input      = { EventBusName = self.parent.Name }
  items      = "Rules[]"
  id         = "Name"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = self.ManagedBy == null ? null : "made by a service of AWS"
  set = {
    Targets = [for x in each(self.ListTargetsByRule.Targets) : { Id = x.Id, Arn = x.Arn, DeadLetterConfig = { Arn = x.DeadLetterConfig.Arn }, EcsParameters = x.EcsParameters }]
  }
  follow "ListTargetsByRule" {
    actions = ["events:ListTargetsByRule"]
    input   = { Rule = self.Name, EventBusName = self.parent.Name }
    page    = { in = "NextToken", out = "NextToken" }
  }
}

live "AWS::Events::EventBus" {
  service    = "events"
  operation  = "ListEventBuses"
  actions    = ["events:ListEventBuses"]
  items      = "EventBuses[]"
  id         = "Name"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = self.Name == "default" ? "the default event bus" : null
  equal      = ["Name", "Policy"]
  also "AWS::Events::EventBusPolicy" {
    for = each(json(self.Policy).Statement)
    set = { EventBusName = self.Name, StatementId = item.Sid, Action = item.Action, Principal = item.Principal == "*" ? "*" : item.Principal.AWS, Condition = item.Condition, Statement = item }
  }
}

live "AWS::Events::Endpoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "events:ListEndpoints"]
  input     = { TypeName = "AWS::Events::Endpoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "events:DescribeEndpoint"]
    input   = { TypeName = "AWS::Events::Endpoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
