service "networkmonitor" {
  title    = "Amazon CloudWatch Network Synthetic Monitor"
  names    = ["Amazon CloudWatch Network Monitor", "network synthetic monitor", "cloudwatch network monitor"]
  model    = "abstracted"
  prefixes = ["AWS::NetworkMonitor::"]
  because  = "By the service model: AWS runs the probes between subnets and places on premises; which ways are watched and acting on alarms are the customer's."
  sources  = ["best-practices-wp", "networkmonitor-guide"]

  type "AWS::NetworkMonitor::Monitor" {
    title  = "Monitor"
    name   = "MonitorName"
    traits = ["host", "trail"]
  }
}

override "networkmonitor-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "networkmonitor-guide"
}
