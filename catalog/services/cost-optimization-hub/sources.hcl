source "cost-optimization-hub-guide" {
  title  = "AWS Cost Management User Guide, Cost Optimization Hub"
  url    = "https://docs.aws.amazon.com/cost-management/latest/userguide/cost-optimization-hub.html"
  opened = false
}
