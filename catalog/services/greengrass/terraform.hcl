prefixes {
  aws_greengrass   = "AWS::Greengrass::"
  aws_greengrassv2 = "AWS::GreengrassV2::"
}
