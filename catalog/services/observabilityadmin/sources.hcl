source "observabilityadmin-guide" {
  title = "Amazon CloudWatch User Guide, Auditing CloudWatch telemetry configurations"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-cloudwatch.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
