live "AWS::Config::ConfigRule" {
  service   = "config"
  operation = "DescribeConfigRules"
  actions   = ["config:DescribeConfigRules"]
  items     = "ConfigRules[]"
  id        = "ConfigRuleName"
  page      = { in = "NextToken", out = "NextToken" }
}

live "AWS::Config::ConfigurationRecorder" {
  service   = "config"
  operation = "DescribeConfigurationRecorders"
  actions   = ["config:DescribeConfigurationRecorders"]
  items     = "ConfigurationRecorders[]"
  id        = "name"
  core      = true
  equal     = ["RecordingGroup.AllSupported", "RecordingGroup.RecordingStrategy.UseOnly"]
}

live "AWS::Config::DeliveryChannel" {
  service   = "config"
  operation = "DescribeDeliveryChannels"
  actions   = ["config:DescribeDeliveryChannels"]
  items     = "DeliveryChannels[]"
  id        = "name"
}

live "AWS::Config::ConfigurationAggregator" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "config:DescribeConfigurationAggregators"]
  input     = { TypeName = "AWS::Config::ConfigurationAggregator" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "config:DescribeConfigurationAggregators", "config:ListTagsForResource"]
    input   = { TypeName = "AWS::Config::ConfigurationAggregator", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
