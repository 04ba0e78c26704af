service "networkflowmonitor" {
  title    = "Amazon CloudWatch Network Flow Monitor"
  names    = ["Network Flow Monitor"]
  model    = "abstracted"
  prefixes = ["AWS::NetworkFlowMonitor::"]
  because  = "By the service model: AWS keeps and evaluates the measurements; the agents that take them run on the customer's instances and are the customer's to install and update."
  sources  = ["best-practices-wp", "networkflowmonitor-guide"]

  type "AWS::NetworkFlowMonitor::Monitor" {
    title  = "Monitor"
    name   = "MonitorName"
    traits = ["host", "trail"]
  }

  type "AWS::NetworkFlowMonitor::Scope" {
    title  = "Scope"
    traits = ["trail"]
  }
}

override "networkflowmonitor-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "networkflowmonitor-guide"
}
