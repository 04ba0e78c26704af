types {
  aws_route53profiles_association          = "AWS::Route53Profiles::ProfileAssociation"
  aws_route53profiles_resource_association = "AWS::Route53Profiles::ProfileResourceAssociation"
}
