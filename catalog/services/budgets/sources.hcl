source "budgets-guide" {
  title = "AWS Cost Management User Guide, Managing your costs with AWS Budgets"
  url   = "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
