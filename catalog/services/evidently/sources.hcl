source "evidently-end" {
  title = "Amazon CloudWatch User Guide, Perform launches and A/B experiments with CloudWatch Evidently (notice of the end of support)"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
