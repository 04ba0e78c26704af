source "logs-data-protection" {
  title = "Amazon CloudWatch Logs User Guide, Data protection in Amazon CloudWatch Logs"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/data-protection.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-cloudwatch-logs-user-guide@5bd7d24)."
}
