service "bcm-pricing-calculator" {
  title    = "AWS Pricing Calculator"
  names    = ["AWS Billing and Cost Management Pricing Calculator", "BCM Pricing Calculator", "pricing calculator"]
  model    = "abstracted"
  prefixes = ["AWS::BcmPricingCalculator::"]
  because  = "By the service model: AWS keeps and reckons the estimates; what is entered and who may see it is the customer's."
  sources  = ["best-practices-wp", "bcm-pricing-calculator-guide"]

  settings = ["AWS::BcmPricingCalculator::BillScenario", "AWS::BcmPricingCalculator::WorkloadEstimate"]
}
