service "internetmonitor" {
  title    = "Amazon CloudWatch Internet Monitor"
  names    = ["internet monitor"]
  model    = "abstracted"
  prefixes = ["AWS::InternetMonitor::"]
  because  = "By the service model: AWS measures the way between its network and the world; which resources are watched and acting on events are the customer's."
  sources  = ["best-practices-wp", "internetmonitor-guide"]

  type "AWS::InternetMonitor::Monitor" {
    title  = "Monitor"
    name   = "MonitorName"
    traits = ["host", "trail"]
  }
}

override "internetmonitor-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "internetmonitor-guide"
}
