source "health-vulnerability" {
  title = "AWS Health User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/health/latest/ug/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-personal-health-dashboard@c0efd24), which may be older than the archive's end."
}
