terraform "aws_xray_resource_policy" {
  type = "AWS::XRay::ResourcePolicy"
}
