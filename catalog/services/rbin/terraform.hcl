types {
  aws_rbin_rule = "AWS::Rbin::Rule"
}
