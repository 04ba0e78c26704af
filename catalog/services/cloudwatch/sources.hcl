source "cloudwatch-security" {
  title = "Amazon CloudWatch User Guide, Security in Amazon CloudWatch"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cloudwatch-user-guide@20a560c), which may be older than the archive's end."
}
