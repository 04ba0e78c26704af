source "cloudwatch-security" {
  title = "Amazon CloudWatch User Guide, Security in Amazon CloudWatch"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
