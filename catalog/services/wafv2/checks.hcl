check "wafv2-managed-rules-at-default-version" {
  title          = "Managed rule groups follow the provider's default version"
  responsibility = "plat.update-settings"
  resource       = "AWS::WAFv2::WebACL"
  severity       = "low"
  condition      = !anytrue([for r in self.Rules : r.Statement.ManagedRuleGroupStatement.Version != null])
  why            = "A pinned rule group keeps out the provider's new rules until somebody moves it, and blocks changes to the web ACL once its version has expired."
  fix            = "Take {Rules.Statement.ManagedRuleGroupStatement:Version} out of {Rules.Statement:ManagedRuleGroupStatement}, or keep it only while a new version is being tried."
  remedy         = { "Rules[*].Statement.ManagedRuleGroupStatement?.Version" = null }
  source         = "wafv2-version-lifecycle"
  example "pass" { Rules = [{ Name = "common", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesCommonRuleSet" } } }] }
  example "pass" "no managed rules" { Rules = [] }
  example "fail" { Rules = [{ Name = "common", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesCommonRuleSet", Version = "Version_1.4" } } }] }
}

check "wafv2-web-acl-has-rules" {
  title          = "Web ACLs have rules"
  responsibility = "net.firewall"
  resource       = "AWS::WAFv2::WebACL"
  severity       = "medium"
  like           = listed(self.Rules, [{ Name = "rate", Priority = 0, Statement = { RateBasedStatement = { Limit = 2000, AggregateKeyType = "IP" } } }])
  why            = "A web ACL without rules passes everything, or nothing, and looks at nothing."
  fix            = "Add managed rule groups or rules of your own to {Rules}."
}

check "wafv2-web-acl-known-bad-inputs" {
  title          = "Web ACLs hold the managed rules against known bad inputs"
  responsibility = "net.firewall"
  resource       = "AWS::WAFv2::WebACL"
  severity       = "low"
  applies        = length(self.Rules) > 0
  condition      = anytrue([for r in self.Rules : stops_bad_inputs(r)])
  why            = "The rule group stops requests that exploit well-known holes such as Log4j's; one that only counts stops nothing."
  fix            = "Add a rule with {Rules.Statement:ManagedRuleGroupStatement} AWSManagedRulesKnownBadInputsRuleSet of vendor AWS."
  example "pass" { Rules = [{ Name = "bad", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesKnownBadInputsRuleSet" } } }] }
  example "fail" { Rules = [{ Name = "rate", Priority = 0, Statement = { RateBasedStatement = { Limit = 2000, AggregateKeyType = "IP" } } }] }
  example "fail" "the group only counts" {
    Rules = [{ Name = "bad", Priority = 0, OverrideAction = { Count = {} }, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesKnownBadInputsRuleSet" } } }]
  }
  example "fail" "its rule against Log4j only counts" {
    Rules = [{ Name = "bad", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesKnownBadInputsRuleSet", RuleActionOverrides = [{ Name = "Log4JRCE_HEADER", ActionToUse = { Count = {} } }] } } }]
  }
  example "unknown" { Rules = [unknown("value of another module")] }
  example "not-applicable" { Scope = "REGIONAL" }
}

check "wafv2-web-acl-logged" {
  title          = "Web ACLs log their requests"
  responsibility = "ops.logging"
  resource       = "AWS::WAFv2::WebACL"
  severity       = "low"
  condition      = anytrue([for l in referencing("AWS::WAFv2::LoggingConfiguration", "ResourceArn") : length(l.LogDestinationConfigs) > 0])
  why            = "Without a log nobody can tell what was blocked, what got through, or whether a rule hits the wrong people."
  fix            = "Add an AWS::WAFv2::LoggingConfiguration with {AWS::WAFv2::LoggingConfiguration#ResourceArn} and {AWS::WAFv2::LoggingConfiguration#LogDestinationConfigs}."
  example "pass" {
    resource "AWS::WAFv2::LoggingConfiguration" "Log" {
      ResourceArn           = ref("self", "Arn")
      LogDestinationConfigs = ["arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-shop"]
    }
  }
  example "fail" { Scope = "REGIONAL" }
  example "unknown" {
    resource "AWS::WAFv2::LoggingConfiguration" "Log" {
      ResourceArn           = unknown("parameter without default")
      LogDestinationConfigs = ["arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-shop"]
    }
  }
}
