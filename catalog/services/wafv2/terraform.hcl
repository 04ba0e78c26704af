terraform "aws_wafv2_web_acl" {
  type = "AWS::WAFv2::WebACL"
  set  = { Rules = self.rule_json == null ? self.rule : json(self.rule_json) }
}

terraform "aws_wafv2_rule_group" {
  type = "AWS::WAFv2::RuleGroup"
  set  = { Rules = self.rule }
}

types {
  aws_wafv2_ip_set                        = "AWS::WAFv2::IPSet"
  aws_wafv2_web_acl_logging_configuration = "AWS::WAFv2::LoggingConfiguration"
}
