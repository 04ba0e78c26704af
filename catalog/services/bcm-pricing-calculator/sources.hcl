source "bcm-pricing-calculator-guide" {
  title = "AWS Cost Management User Guide, Generating estimates with Pricing Calculator"
  url   = "https://docs.aws.amazon.com/cost-management/latest/userguide/pricing-calculator.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
