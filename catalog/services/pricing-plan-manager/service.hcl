service "pricing-plan-manager" {
  title    = "AWS Pricing Plan Manager"
  names    = ["pricing plan", "pricingplanmanager", "flat-rate plans", "AWS Flat-Rate Plans"]
  model    = "abstracted"
  prefixes = ["AWS::PricingPlanManager::"]
  because  = "By the service model: AWS bills a flat rate for the resources of a plan, so far of CloudFront only; which resources are under a plan, and approving it, is the customer's."
  sources  = ["best-practices-wp", "pricing-plan-manager-type"]

  settings = ["AWS::PricingPlanManager::Subscription"]
}
