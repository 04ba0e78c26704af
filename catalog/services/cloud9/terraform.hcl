types {
  aws_cloud9_environment_ec2 = "AWS::Cloud9::EnvironmentEC2"
}
