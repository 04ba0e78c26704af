live "AWS::MGN::LaunchConfigurationTemplate" {
  service   = "mgn"
  operation = "DescribeLaunchConfigurationTemplates"
  actions   = ["mgn:DescribeLaunchConfigurationTemplates"]
  items     = "items[]"
  id        = "launchConfigurationTemplateID"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["AssociatePublicIpAddress"]
}
