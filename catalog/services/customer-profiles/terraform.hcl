types {
  aws_customerprofiles_domain = "AWS::CustomerProfiles::Domain"
}

prefixes {
  aws_customerprofiles = "AWS::CustomerProfiles::"
}
