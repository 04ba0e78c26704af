source "networkmonitor-guide" {
  title  = "Amazon CloudWatch User Guide, Using Network Synthetic Monitor"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/what-is-network-monitor.html"
  opened = false
}
