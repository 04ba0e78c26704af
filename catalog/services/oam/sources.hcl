source "oam-guide" {
  title  = "Amazon CloudWatch User Guide, CloudWatch cross-account observability"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html"
  opened = false
}
