service "config" {
  title      = "AWS Config"
  names      = ["Config Service", "config rule"]
  model      = "abstracted"
  prefixes   = ["AWS::Config::"]
  because    = "By the service model: AWS records configurations and runs the rules; switching the recorder on for all types and Regions, the rules, custom rules' code and acting on what they say is the customer's."
  sources    = ["best-practices-wp", "config-security", "config-recorder", "config-infrastructure"]
  classed_by = "config-infrastructure"

  type "AWS::Config::ConfigurationRecorder" {
    title  = "Configuration recorder"
    name   = "Name"
    traits = ["host", "trail"]
  }

  type "AWS::Config::DeliveryChannel" {
    title  = "Delivery channel"
    name   = "Name"
    traits = ["trail"]
    bears  = ["data.keys"]
  }

  type "AWS::Config::ConfigurationAggregator" {
    title  = "Aggregator"
    name   = "ConfigurationAggregatorName"
    traits = ["host", "store", "trail"]
  }

  type "AWS::Config::ConfigRule" {
    title  = "Rule"
    name   = "ConfigRuleName"
    traits = ["trail"]
  }

  type "AWS::Config::OrganizationConfigRule" {
    title  = "Rule of the organisation"
    name   = "OrganizationConfigRuleName"
    traits = ["trail"]
  }

  type "AWS::Config::ConformancePack" {
    title  = "Conformance pack"
    name   = "ConformancePackName"
    traits = ["trail"]
  }

  type "AWS::Config::OrganizationConformancePack" {
    title  = "Conformance pack of the organisation"
    name   = "OrganizationConformancePackName"
    traits = ["trail"]
  }

  type "AWS::Config::AggregationAuthorization" {
    title  = "Right of another account to aggregate"
    traits = ["identity"]
  }

  type "AWS::Config::Connector" {
    title  = "Connector to another cloud"
    traits = ["identity"]
  }

  settings = ["AWS::Config::RemediationConfiguration", "AWS::Config::StoredQuery"]
}

override "config-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "config-security"
}
