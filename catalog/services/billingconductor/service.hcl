service "billingconductor" {
  title    = "AWS Billing Conductor"
  names    = ["AWSBillingConductor"]
  model    = "abstracted"
  prefixes = ["AWS::BillingConductor::"]
  because  = "By the service model: AWS reckons the pro forma bills; the groups, rates and who may see them are the customer's."
  sources  = ["best-practices-wp", "billingconductor-security"]

  type "AWS::BillingConductor::BillingGroup" {
    title  = "Billing group"
    name   = "Name"
    traits = ["setting"]
  }

  settings = [
    "AWS::BillingConductor::CustomLineItem",
    "AWS::BillingConductor::PricingPlan",
    "AWS::BillingConductor::PricingRule",
  ]
}
