source "networkflowmonitor-guide" {
  title  = "Amazon CloudWatch User Guide, Using Network Flow Monitor"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor.html"
  opened = false
}
