prefixes {
  aws_swf = "AWS::SWF::"
}
