service "savingsplans" {
  title    = "AWS Savings Plans"
  names    = ["savings plan"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS applies the lower rates; what is committed to, and who may commit, is the customer's."
  sources  = ["best-practices-wp", "savingsplans-guide"]
}
