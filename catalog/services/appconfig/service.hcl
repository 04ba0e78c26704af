service "appconfig" {
  title    = "AWS AppConfig"
  names    = ["Amazon AppConfig", "appconfigdata", "AWS AppConfig Data", "feature flags"]
  model    = "abstracted"
  prefixes = ["AWS::AppConfig::"]
  because  = "By the service model: AWS keeps and rolls out configuration; what stands in it, its validation, who may change it, the alarms that roll it back and the key are the customer's."
  sources  = ["best-practices-wp", "appconfig-security"]

  type "AWS::AppConfig::ConfigurationProfile" {
    title  = "Configuration profile"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::AppConfig::HostedConfigurationVersion" {
    title  = "Hosted configuration version"
    traits = ["store"]
  }

  type "AWS::AppConfig::Extension" {
    title  = "Extension"
    name   = "Name"
    traits = ["code"]
  }

  settings = [
    "AWS::AppConfig::Application",
    "AWS::AppConfig::Deployment",
    "AWS::AppConfig::DeploymentStrategy",
    "AWS::AppConfig::Environment",
    "AWS::AppConfig::ExperimentDefinition",
    "AWS::AppConfig::ExperimentRun",
    "AWS::AppConfig::ExtensionAssociation",
  ]
}

override "appconfig-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "appconfig-security"
}
