service "route53-recovery-readiness" {
  title    = "Amazon Application Recovery Controller, readiness check"
  names    = ["AWS Route53 Recovery Readiness", "Route53 Recovery Readiness", "Amazon Route 53 Recovery Readiness", "readiness check"]
  model    = "abstracted"
  prefixes = ["AWS::Route53RecoveryReadiness::"]
  because  = "AWS compares the replicas that the customer describes; acting on what it finds is the customer's. The feature takes no new customers any more."
  sources  = ["best-practices-wp", "arc-security", "arc-readiness-change"]

  type "AWS::Route53RecoveryReadiness::ReadinessCheck" {
    title  = "Readiness check"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::Route53RecoveryReadiness::RecoveryGroup" {
    title  = "Recovery group"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
}

override "arc-readiness" {
  on         = ["AWS::Route53RecoveryReadiness::ReadinessCheck", "AWS::Route53RecoveryReadiness::RecoveryGroup"]
  holders    = { "ops.resilience" = "customer" }
  because    = "A readiness check only tells; keeping the replicas alike is the customer's."
  source     = "arc-security"
  confidence = "derived"
}
