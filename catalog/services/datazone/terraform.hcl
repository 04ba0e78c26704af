types {
  aws_datazone_environment         = "AWS::DataZone::Environment"
  aws_datazone_environment_profile = "AWS::DataZone::EnvironmentProfile"
  aws_datazone_form_type           = "AWS::DataZone::FormType"
  aws_datazone_project             = "AWS::DataZone::Project"
}

prefixes {
  aws_datazone = "AWS::DataZone::"
}
