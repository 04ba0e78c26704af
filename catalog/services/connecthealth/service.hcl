service "connecthealth" {
  title    = "Amazon Connect Health"
  names    = ["Connect Health", "health-agent", "health agent"]
  model    = "abstracted"
  prefixes = ["AWS::HealthAgent::"]
  because  = "By the service model: AWS runs the agents for health care; the patients' data, who may see it, the integration with records and the use of what the agents say is the customer's."
  sources  = ["best-practices-wp", "connecthealth-api"]

  type "AWS::HealthAgent::Domain" {
    title  = "Domain"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
}

override "connecthealth-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "connecthealth-api"
}
