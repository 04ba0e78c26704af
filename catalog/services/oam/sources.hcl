source "oam-guide" {
  title = "Amazon CloudWatch User Guide, CloudWatch cross-account observability"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
