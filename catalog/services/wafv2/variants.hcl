variant "default-version" {
  title = "Managed rules at their default version"
  resource "AWS::WAFv2::WebACL" "acl" {
    Scope         = "REGIONAL"
    DefaultAction = { Allow = {} }
    Rules         = [{ Name = "common", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesCommonRuleSet" } } }]
  }
}

variant "static-version" {
  title = "Managed rules pinned to a version"
  resource "AWS::WAFv2::WebACL" "acl" {
    Scope         = "REGIONAL"
    DefaultAction = { Allow = {} }
    Rules         = [{ Name = "common", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesCommonRuleSet", Version = "Version_1.4" } } }]
  }
}
