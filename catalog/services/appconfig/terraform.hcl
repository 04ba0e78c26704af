types {
  aws_appconfig_configuration_profile        = "AWS::AppConfig::ConfigurationProfile"
  aws_appconfig_deployment                   = "AWS::AppConfig::Deployment"
  aws_appconfig_deployment_strategy          = "AWS::AppConfig::DeploymentStrategy"
  aws_appconfig_environment                  = "AWS::AppConfig::Environment"
  aws_appconfig_extension                    = "AWS::AppConfig::Extension"
  aws_appconfig_hosted_configuration_version = "AWS::AppConfig::HostedConfigurationVersion"
}
