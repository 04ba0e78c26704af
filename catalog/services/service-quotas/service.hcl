service "service-quotas" {
  title    = "Service Quotas"
  names    = ["servicequotas", "quotas", "limits"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS sets the limits and grants more; knowing them and asking in time is the customer's."
  sources  = ["best-practices-wp", "service-quotas-security"]
}
