source "pi-guide" {
  title  = "Amazon RDS User Guide, Monitoring DB load with Performance Insights"
  url    = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"
  opened = false
}
