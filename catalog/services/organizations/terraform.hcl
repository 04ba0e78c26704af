types {
  aws_organizations_resource_policy = "AWS::Organizations::ResourcePolicy"
}
