source "pi-guide" {
  title = "Amazon RDS User Guide, Monitoring DB load with Performance Insights"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
