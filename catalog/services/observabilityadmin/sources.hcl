source "observabilityadmin-guide" {
  title  = "Amazon CloudWatch User Guide, Auditing CloudWatch telemetry configurations"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-cloudwatch.html"
  opened = false
}
