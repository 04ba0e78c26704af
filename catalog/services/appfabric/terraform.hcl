prefixes {
  aws_appfabric = "AWS::AppFabric::"
}
