source "frauddetector-closed" {
  title = "Amazon Fraud Detector User Guide, Document history (closed to new customers from 2025-11-07)"
  url   = "https://docs.aws.amazon.com/frauddetector/latest/ug/doc-history.html"
  as_of = "2025-10"
  seen  = "2026-11"
}
