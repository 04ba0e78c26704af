source "logs-data-protection" {
  title = "Amazon CloudWatch Logs User Guide, Data protection in Amazon CloudWatch Logs"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/data-protection.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cloudwatch-logs-user-guide@5bd7d24), which may be older than the archive's end."
}

source "logs-retention" {
  title = "Amazon CloudWatch Logs User Guide, Working with log groups and log streams (retention)"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cloudwatch-logs-user-guide@270607e), which may be older than the archive's end."
}
