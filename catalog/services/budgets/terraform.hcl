types {
  aws_budgets_budget_action = "AWS::Budgets::BudgetsAction"
}
