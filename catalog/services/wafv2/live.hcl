live "AWS::WAFv2::LoggingConfiguration" {
  service   = "wafv2"
  operation = "ListLoggingConfigurations"
  actions   = ["wafv2:ListLoggingConfigurations"]
  input     = { Scope = "REGIONAL" }
  items     = "LoggingConfigurations[]"
  id        = "ResourceArn"
  equal     = ["LogDestinationConfigs", "ResourceArn"]
  again {
    scope = "us-east-1"
    input = { Scope = "CLOUDFRONT" }
  }
}

live "AWS::WAFv2::WebACL" {
  service   = "wafv2"
  operation = "ListWebACLs"
  actions   = ["wafv2:ListWebACLs"]
  input     = { Scope = "REGIONAL" }
  items     = "WebACLs[]"
  id        = "ARN"
  core      = true
  names     = self.ARN
  gone      = ["WAFNonexistentItemException"]
  equal     = ["Rules", "Rules.Statement.ManagedRuleGroupStatement.Name", "Rules.Statement.ManagedRuleGroupStatement.Version"]
  set = {
    Scope = strcontains(self.ARN, ":global/") ? "CLOUDFRONT" : "REGIONAL"
  }
  follow "GetWebACL" {
    actions = ["wafv2:GetWebACL"]
    input   = { Id = self.Id, Name = self.Name, Scope = strcontains(self.ARN, ":global/") ? "CLOUDFRONT" : "REGIONAL" }
    root    = "WebACL"
    whole   = true
  }
  again {
    scope = "us-east-1"
    input = { Scope = "CLOUDFRONT" }
  }
}

live "AWS::WAFv2::WebACLAssociation" {
  service   = "wafv2"
  operation = "ListResourcesForWebACL"
  actions   = ["wafv2:ListResourcesForWebACL"]
  parent    = "AWS::WAFv2::WebACL"
  input     = { WebACLArn = self.parent.ARN, ResourceType = "APPLICATION_LOAD_BALANCER" }
  items     = "ResourceArns[]"
  core      = true
  id        = "item"
  gone      = ["WAFNonexistentItemException"]
  set = {
    ResourceArn = self.item
    WebACLArn   = self.parent.ARN
  }
}

