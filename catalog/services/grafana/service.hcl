service "grafana" {
  title    = "Amazon Managed Grafana"
  names    = ["managed grafana"]
  model    = "abstracted"
  prefixes = ["AWS::Grafana::"]
  because  = "AWS runs the workspace and its hosts; moving it to a newer Grafana version, the plugins, users and roles inside, data sources and network limits are the customer's."
  sources  = ["best-practices-wp", "grafana-update", "grafana-security"]

  type "AWS::Grafana::Workspace" {
    title  = "Workspace"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
}
