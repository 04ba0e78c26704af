service "trustedadvisor" {
  title    = "AWS Trusted Advisor"
  names    = ["TrustedAdvisor Public API", "trusted advisor"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the checks; following their advice, or saying why not, is the customer's."
  sources  = ["best-practices-wp", "trustedadvisor-security"]
}
