types {
  aws_config_organization_custom_rule  = "AWS::Config::OrganizationConfigRule"
  aws_config_organization_managed_rule = "AWS::Config::OrganizationConfigRule"
}
