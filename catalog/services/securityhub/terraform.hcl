terraform "aws_securityhub_finding_aggregator" {
  type = "AWS::SecurityHub::FindingAggregator"
  set  = { RegionLinkingMode = self.linking_mode, Regions = self.specified_regions }
}

types {
  aws_securityhub_automation_rule      = "AWS::SecurityHub::AutomationRule"
  aws_securityhub_configuration_policy = "AWS::SecurityHub::ConfigurationPolicy"
  aws_securityhub_insight              = "AWS::SecurityHub::Insight"
}
