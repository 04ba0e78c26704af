source "savingsplans-guide" {
  title  = "Savings Plans User Guide, What are Savings Plans?"
  url    = "https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html"
  opened = false
}
