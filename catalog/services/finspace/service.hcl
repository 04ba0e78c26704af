service "finspace" {
  title    = "Amazon FinSpace"
  names    = ["FinSpace User Environment Management service", "finspace-data", "finspace data", "FinSpace Public API", "finspace-api"]
  model    = "abstracted"
  prefixes = ["AWS::FinSpace::"]
  because  = "By the service model: AWS ran environments and clusters for kdb and encrypted them; users, code, network and keys were the customer's. The service took no new customers from October 2025 on and ended on 7 October 2026."
  sources  = ["best-practices-wp", "finspace-security", "finspace-end"]

  type "AWS::FinSpace::Environment" {
    title  = "Environment"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
  }
}
