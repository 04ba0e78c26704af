source "bcm-pricing-calculator-guide" {
  title  = "AWS Cost Management User Guide, Generating estimates with Pricing Calculator"
  url    = "https://docs.aws.amazon.com/cost-management/latest/userguide/pricing-calculator.html"
  opened = false
}
