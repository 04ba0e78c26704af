check "route53resolver-endpoint-two-addresses" {
  title          = "Resolver endpoints have addresses in more than one place"
  responsibility = "ops.resilience"
  resource       = "AWS::Route53Resolver::ResolverEndpoint"
  severity       = "medium"
  condition      = length(self.IpAddresses) > 1
  why            = "With one address the loss of its zone cuts name resolution between the VPC and the network outside."
  fix            = "List two or more entries in {IpAddresses}, with subnets of different Availability Zones."
  source         = "route53resolver-endpoints"
  example "pass" { IpAddresses = [{ SubnetId = "subnet-0a" }, { SubnetId = "subnet-0b" }] }
  example "fail" { IpAddresses = [{ SubnetId = "subnet-0a" }] }
}

check "route53resolver-query-logs" {
  title          = "Query logs of the resolver are tied to a VPC"
  responsibility = "ops.logging"
  resource       = "AWS::Route53Resolver::ResolverQueryLoggingConfig"
  severity       = "low"
  condition      = anytrue([for a in referencing("AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", "ResolverQueryLogConfigId") : a.ResourceId != null])
  why            = "A query log that no VPC uses records nothing."
  fix            = "Add an AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation for each VPC; where that is declared elsewhere, waive this."
  example "pass" {
    Name = "queries"
    resource "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" "Vpc" {
      ResolverQueryLogConfigId = ref("self")
      ResourceId               = "vpc-0a"
    }
  }
  example "fail" { Name = "queries" }
  example "unknown" {
    Name = "queries"
    resource "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" "Vpc" {
      ResolverQueryLogConfigId = ref("self")
      ResourceId               = unknown("may be null")
    }
  }
}

check "route53resolver-firewall-blocks" {
  title          = "Rule groups of DNS Firewall block something"
  responsibility = "net.firewall"
  resource       = "AWS::Route53Resolver::FirewallRuleGroup"
  severity       = "low"
  level          = "recommended"
  condition      = anytrue([for r in self.FirewallRules : upper(r.Action) == "BLOCK"])
  why            = "A group of nothing but ALLOW and ALERT stops no query, whatever it asks for."
  fix            = "Give at least one entry in {FirewallRules} the {FirewallRules:Action} BLOCK."
  example "pass" {
    FirewallRules = [{ Action = "BLOCK", BlockResponse = "NXDOMAIN", Priority = 1, FirewallDomainListId = "rslvr-fdl-0a" }]
  }
  example "fail" {
    FirewallRules = [{ Action = "ALERT", Priority = 1, FirewallDomainListId = "rslvr-fdl-0a" }]
  }
}
