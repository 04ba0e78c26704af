types {
  aws_appintegrations_data_integration  = "AWS::AppIntegrations::DataIntegration"
  aws_appintegrations_event_integration = "AWS::AppIntegrations::EventIntegration"
}

prefixes {
  aws_appintegrations = "AWS::AppIntegrations::"
}
