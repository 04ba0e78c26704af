source "aiops-guide" {
  title  = "Amazon CloudWatch User Guide, CloudWatch investigations"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html"
  opened = false
}
