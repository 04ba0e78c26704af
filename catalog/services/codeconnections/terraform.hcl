prefixes {
  aws_codestarconnections = "AWS::CodeStarConnections::"
  aws_codeconnections     = "AWS::CodeConnections::"
}
