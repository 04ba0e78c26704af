terraform "aws_prometheus_resource_policy" {
  type = "AWS::APS::ResourcePolicy"
  set  = { WorkspaceArn = self.workspace_id }
}

terraform "aws_prometheus_scraper" {
  type = "AWS::APS::Scraper"
  set  = { ScrapeConfiguration = { ConfigurationBlob = self.scrape_configuration } }
}

types {
  aws_prometheus_rule_group_namespace = "AWS::APS::RuleGroupsNamespace"
}
