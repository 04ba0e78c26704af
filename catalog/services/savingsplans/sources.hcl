source "savingsplans-guide" {
  title = "Savings Plans User Guide, What are Savings Plans?"
  url   = "https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
