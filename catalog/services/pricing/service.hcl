service "pricing" {
  title    = "AWS Price List"
  names    = ["AWS Price List Service", "price list"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS publishes its prices; nothing of the customer's is kept there."
  sources  = ["best-practices-wp", "pricing-guide"]
}
