source "application-signals-guide" {
  title  = "Amazon CloudWatch User Guide, Application Signals"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html"
  opened = false
}
