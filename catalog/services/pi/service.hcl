service "pi" {
  title    = "Amazon RDS Performance Insights"
  names    = ["AWS Performance Insights", "performance insights", "cloudwatch database insights"]
  model    = "abstracted"
  prefixes = ["AWS::PI::"]
  because  = "By the service model: AWS gathers and keeps the load of databases; who may see statements, how long they stay and under which key is the customer's."
  sources  = ["best-practices-wp", "pi-guide"]

  type "AWS::PI::PerfReports" {
    title  = "Performance analysis report"
    traits = ["host", "store"]
  }
}

override "pi-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "pi-guide"
}
