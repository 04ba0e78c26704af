types {
  aws_internetmonitor_monitor = "AWS::InternetMonitor::Monitor"
}
