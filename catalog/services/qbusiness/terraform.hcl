types {
  aws_qbusiness_application = "AWS::QBusiness::Application"
}

prefixes {
  aws_qbusiness = "AWS::QBusiness::"
}
