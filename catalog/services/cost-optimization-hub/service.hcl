service "cost-optimization-hub" {
  title    = "Cost Optimization Hub"
  names    = []
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS gathers advice on savings; following it is the customer's."
  sources  = ["best-practices-wp", "cost-optimization-hub-guide"]
}
