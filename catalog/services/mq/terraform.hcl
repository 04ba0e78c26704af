terraform "aws_mq_broker" {
  type     = "AWS::AmazonMQ::Broker"
  set      = { Users = self.user }
  defaults = { AutoMinorVersionUpgrade = false, DeploymentMode = "SINGLE_INSTANCE", PubliclyAccessible = false }
}

terraform "aws_mq_configuration" {
  type = "AWS::AmazonMQ::Configuration"
}
