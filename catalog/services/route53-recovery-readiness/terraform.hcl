types {
  aws_route53recoveryreadiness_cell            = "AWS::Route53RecoveryReadiness::Cell"
  aws_route53recoveryreadiness_readiness_check = "AWS::Route53RecoveryReadiness::ReadinessCheck"
  aws_route53recoveryreadiness_recovery_group  = "AWS::Route53RecoveryReadiness::RecoveryGroup"
  aws_route53recoveryreadiness_resource_set    = "AWS::Route53RecoveryReadiness::ResourceSet"
}
