service "budgets" {
  title    = "AWS Budgets"
  names    = ["AWS Budget Service", "budget"]
  model    = "abstracted"
  prefixes = ["AWS::Budgets::"]
  because  = "By the service model: AWS watches the spend against the budget; the limits, who hears of them and what an action takes away is the customer's."
  sources  = ["best-practices-wp", "budgets-guide"]

  type "AWS::Budgets::Budget" {
    title  = "Budget"
    traits = ["trail"]
  }

  type "AWS::Budgets::BudgetsAction" {
    title  = "Budget action"
    traits = ["identity"]
  }
}
