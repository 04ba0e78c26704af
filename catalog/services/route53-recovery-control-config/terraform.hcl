types {
  aws_route53recoverycontrolconfig_cluster         = "AWS::Route53RecoveryControl::Cluster"
  aws_route53recoverycontrolconfig_control_panel   = "AWS::Route53RecoveryControl::ControlPanel"
  aws_route53recoverycontrolconfig_routing_control = "AWS::Route53RecoveryControl::RoutingControl"
  aws_route53recoverycontrolconfig_safety_rule     = "AWS::Route53RecoveryControl::SafetyRule"
}
