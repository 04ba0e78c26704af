service "pricing-plan-manager" {
  title    = "AWS Pricing Plan Manager"
  names    = ["pricing plan", "pricingplanmanager"]
  model    = "abstracted"
  prefixes = ["AWS::PricingPlanManager::"]
  because  = "By the service model: AWS bills a flat rate for the resources of a plan; which resources are under a plan, and staying within it, is the customer's."
  sources  = ["best-practices-wp", "pricing-plan-manager-type"]

  settings = ["AWS::PricingPlanManager::Subscription"]
}
