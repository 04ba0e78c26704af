source "budgets-guide" {
  title  = "AWS Cost Management User Guide, Managing your costs with AWS Budgets"
  url    = "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
  opened = false
}
