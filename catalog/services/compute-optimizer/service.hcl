service "compute-optimizer" {
  title    = "AWS Compute Optimizer"
  names    = ["Compute Optimizer", "compute-optimizer-automation", "Compute Optimizer Automation", "aco-automation"]
  model    = "abstracted"
  prefixes = ["AWS::ComputeOptimizer::"]
  because  = "By the service model: AWS works out recommendations; opting in, weighing them, and what automation rules may change is the customer's."
  sources  = ["compute-optimizer-guide", "srm-page"]

  type "AWS::ComputeOptimizer::AutomationRule" {
    title  = "Automation rule"
    name   = "Name"
    traits = ["setting"]
    bears  = ["svc.capacity"]
  }
}

override "compute-optimizer-rule" {
  on         = ["AWS::ComputeOptimizer::AutomationRule"]
  holders    = { "svc.capacity" = "customer" }
  because    = "A rule changes or deletes the customer's resources by itself; which ones is the customer's word."
  source     = "compute-optimizer-guide"
  confidence = "derived"
}

source "compute-optimizer-guide" {
  title  = "AWS Compute Optimizer User Guide, Security"
  url    = "https://docs.aws.amazon.com/compute-optimizer/latest/ug/security.html"
  opened = false
}
