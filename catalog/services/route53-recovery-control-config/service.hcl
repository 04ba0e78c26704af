service "route53-recovery-control-config" {
  title    = "Amazon Application Recovery Controller, routing control"
  names    = ["arc", "application recovery controller", "Amazon Application Recovery Controller (ARC)", "routing control", "route53-recovery-cluster", "Route53 Recovery Cluster", "Amazon Route 53 Recovery Cluster", "AWS Route53 Recovery Control Config", "Route53 Recovery Control Config", "Amazon Route 53 Recovery Controls"]
  model    = "abstracted"
  prefixes = ["AWS::Route53RecoveryControl::"]
  because  = "AWS keeps a cluster's five regional endpoints running; routing controls, safety rules, and who may turn them when, the customer decides."
  sources  = ["best-practices-wp", "srm-page", "arc-security"]

  type "AWS::Route53RecoveryControl::Cluster" {
    title  = "Cluster of routing controls"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::Route53RecoveryControl::ControlPanel" {
    title  = "Control panel"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::Route53RecoveryControl::RoutingControl" {
    title  = "Routing control"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::Route53RecoveryControl::SafetyRule" {
    title  = "Safety rule"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
}

override "arc-routing-control" {
  on      = ["AWS::Route53RecoveryControl::ControlPanel", "AWS::Route53RecoveryControl::RoutingControl", "AWS::Route53RecoveryControl::SafetyRule"]
  holders = { "ops.resilience" = "customer" }
  parts = {
    "ops.resilience" = { customer = "Routing controls, safety rules, and turning them in time." }
  }
  because    = "A routing control is a switch: the plan behind it, and turning it in time, are the customer's."
  source     = "arc-security"
  confidence = "derived"
}

override "route53-recovery-control-config-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Route53RecoveryControl::Cluster"]
  source  = "arc-security"
}
