live "AWS::Route53Resolver::FirewallRuleGroup" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "route53resolver:ListFirewallRuleGroups", "route53resolver:ListTagsForResource"]
  input     = { TypeName = "AWS::Route53Resolver::FirewallRuleGroup" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "route53resolver:GetFirewallRuleGroup", "route53resolver:ListFirewallRules", "route53resolver:ListTagsForResource"]
    input   = { TypeName = "AWS::Route53Resolver::FirewallRuleGroup", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Route53Resolver::ResolverEndpoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "route53resolver:ListResolverEndpoints"]
  input     = { TypeName = "AWS::Route53Resolver::ResolverEndpoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "route53resolver:GetResolverEndpoint", "route53resolver:ListResolverEndpointIpAddresses", "route53resolver:ListTagsForResource"]
    input   = { TypeName = "AWS::Route53Resolver::ResolverEndpoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "resolverquerylogging:ListConfigAssociations", "route53resolver:ListResolverQueryLogConfigAssociations"]
  input     = { TypeName = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "resolverquerylogging:GetConfigAssociation", "route53resolver:GetResolverQueryLogConfigAssociation"]
    input   = { TypeName = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
