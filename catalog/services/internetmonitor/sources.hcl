source "internetmonitor-guide" {
  title = "Amazon CloudWatch User Guide, Using Internet Monitor"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-InternetMonitor.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
