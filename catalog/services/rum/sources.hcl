source "rum-privacy" {
  title = "Amazon CloudWatch User Guide, Data protection and data privacy with CloudWatch RUM"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
