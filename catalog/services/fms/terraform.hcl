types {
  aws_fms_policy       = "AWS::FMS::Policy"
  aws_fms_resource_set = "AWS::FMS::ResourceSet"
}
