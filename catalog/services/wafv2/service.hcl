service "wafv2" {
  title      = "AWS WAF"
  names      = ["waf", "AWS WAF Regional", "waf-regional", "WAF Regional", "AWS WAFV2", "AWS WAF V2", "web application firewall", "waf classic"]
  model      = "abstracted"
  prefixes   = ["AWS::WAFv2::", "AWS::WAF::", "AWS::WAFRegional::"]
  because    = "AWS runs the inspection and keeps its managed rules current; which rules a web ACL holds, which of them only count, and which resources stand behind it are the customer's."
  sources    = ["best-practices-wp", "wafv2-guide", "wafv2-versions", "wafv2-version-lifecycle", "wafv2-classic-end"]
  classed_by = "wafv2-guide"

  type "AWS::WAFv2::WebACL" {
    title  = "Web ACL"
    name   = "Name"
    traits = ["host", "network"]
  }

  type "AWS::WAFv2::RuleGroup" {
    title  = "Rule group"
    name   = "Name"
    traits = ["network"]
  }

  type "AWS::WAFv2::IPSet" {
    title  = "Set of addresses"
    name   = "Name"
    traits = ["network"]
  }

  type "AWS::WAFv2::LoggingConfiguration" {
    title  = "Logging of a web ACL"
    traits = ["trail"]
  }

  type "AWS::WAF::WebACL" {
    title  = "Web ACL (WAF Classic, global)"
    name   = "Name"
    traits = ["host", "network"]
  }

  type "AWS::WAF::Rule" {
    title  = "Rule (WAF Classic, global)"
    name   = "Name"
    traits = ["network"]
  }

  type "AWS::WAFRegional::WebACL" {
    title  = "Web ACL (WAF Classic, Regional)"
    name   = "Name"
    traits = ["host", "network"]
  }

  type "AWS::WAFRegional::Rule" {
    title  = "Rule (WAF Classic, Regional)"
    name   = "Name"
    traits = ["network"]
  }

  type "AWS::WAFRegional::RateBasedRule" {
    title  = "Rate-based rule (WAF Classic)"
    name   = "Name"
    traits = ["network"]
  }

  settings = [
    "AWS::WAFv2::RegexPatternSet",
    "AWS::WAFv2::WebACLAssociation",
    "AWS::WAF::ByteMatchSet",
    "AWS::WAF::IPSet",
    "AWS::WAF::SizeConstraintSet",
    "AWS::WAF::SqlInjectionMatchSet",
    "AWS::WAF::XssMatchSet",
    "AWS::WAFRegional::ByteMatchSet",
    "AWS::WAFRegional::GeoMatchSet",
    "AWS::WAFRegional::IPSet",
    "AWS::WAFRegional::RegexPatternSet",
    "AWS::WAFRegional::SizeConstraintSet",
    "AWS::WAFRegional::SqlInjectionMatchSet",
    "AWS::WAFRegional::WebACLAssociation",
    "AWS::WAFRegional::XssMatchSet",
  ]
}

override "wafv2-rules" {
  on         = ["AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup", "AWS::WAFv2::IPSet", "AWS::WAF::WebACL", "AWS::WAF::Rule", "AWS::WAFRegional::WebACL", "AWS::WAFRegional::Rule", "AWS::WAFRegional::RateBasedRule"]
  holders    = { "net.firewall" = "customer" }
  because    = "AWS runs the engine; what it lets through is decided by the rules, and those the customer writes or chooses."
  source     = "wafv2-guide"
  confidence = "derived"
}

override "wafv2-default-version" {
  on         = ["AWS::WAFv2::WebACL"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "Managed rule groups at their default version move on when the provider recommends a newer one."
  source     = "wafv2-versions"
  confidence = "documented"
}

override "wafv2-static-version" {
  on      = ["AWS::WAFv2::WebACL"]
  when    = anytrue([for r in self.Rules : r.Statement.ManagedRuleGroupStatement.Version != null])
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes new versions of its managed rule groups, and moves whoever uses an expired one to the default."
      customer = "Moves pinned rule groups to new versions, as long as it wants to hold the version itself."
    }
  }
  because    = "A rule group that is pinned to a static version stays there until the customer changes it or the version expires."
  source     = "wafv2-version-lifecycle"
  confidence = "documented"
  uninherits = { "plat.patch" = "AWS keeps the managed rules in a web ACL current." }
  example "applies" { Rules = [{ Name = "common", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesCommonRuleSet", Version = "Version_1.4" } } }] }
  example "does-not-apply" "the default version" { Rules = [{ Name = "common", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesCommonRuleSet" } } }] }
  example "does-not-apply" "no managed rules" { Rules = [{ Name = "rate", Priority = 0, Statement = { RateBasedStatement = { Limit = 2000, AggregateKeyType = "IP" } } }] }
  example "unknown" { Rules = unknown("value of another module") }
}

override "waf-classic-ended" {
  inherit = "service-ended"
  on      = ["AWS::WAF::WebACL", "AWS::WAF::Rule", "AWS::WAFRegional::WebACL", "AWS::WAFRegional::Rule", "AWS::WAFRegional::RateBasedRule"]
  because = "AWS ended support of WAF Classic on 2026-10-07: moving the rules to AWS WAF is what is left."
  source  = "aws-sunset"
  since   = "2026-10-08"
}
