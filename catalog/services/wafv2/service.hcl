service "wafv2" {
  title    = "AWS WAF"
  names    = ["waf", "AWS WAF Regional", "waf-regional", "WAF Regional", "AWS WAFV2", "AWS WAF V2", "web application firewall", "waf classic"]
  model    = "abstracted"
  prefixes = ["AWS::WAFv2::", "AWS::WAF::", "AWS::WAFRegional::"]
  because  = "AWS runs the inspection and keeps its managed rules current; which rules a web ACL holds, which of them only count, and which resources stand behind it are the customer's."
  sources  = ["best-practices-wp", "wafv2-guide", "wafv2-versions", "wafv2-version-lifecycle", "wafv2-classic-end"]

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
