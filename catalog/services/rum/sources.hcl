source "rum-privacy" {
  title  = "Amazon CloudWatch User Guide, Data protection and data privacy with CloudWatch RUM"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html"
  opened = false
}
