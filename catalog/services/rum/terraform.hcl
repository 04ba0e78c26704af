types {
  aws_rum_app_monitor = "AWS::RUM::AppMonitor"
}
