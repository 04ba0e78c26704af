source "internetmonitor-guide" {
  title  = "Amazon CloudWatch User Guide, Using Internet Monitor"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-InternetMonitor.html"
  opened = false
}
