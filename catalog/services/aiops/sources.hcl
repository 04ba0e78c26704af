source "aiops-guide" {
  title = "Amazon CloudWatch User Guide, CloudWatch investigations"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
