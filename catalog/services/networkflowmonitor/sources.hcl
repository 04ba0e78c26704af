source "networkflowmonitor-guide" {
  title = "Amazon CloudWatch User Guide, Using Network Flow Monitor"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
