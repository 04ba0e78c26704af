source "cost-optimization-hub-guide" {
  title = "AWS Cost Management User Guide, Cost Optimization Hub"
  url   = "https://docs.aws.amazon.com/cost-management/latest/userguide/cost-optimization-hub.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
