source "application-insights-guide" {
  title  = "Amazon CloudWatch User Guide, CloudWatch Application Insights"
  url    = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-application-insights.html"
  opened = false
}
