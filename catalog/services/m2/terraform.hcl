types {
  aws_m2_application = "AWS::M2::Application"
  aws_m2_environment = "AWS::M2::Environment"
}

prefixes {
  aws_m2 = "AWS::M2::"
}
