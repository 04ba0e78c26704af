source "amp-security" {
  title = "Amazon Managed Service for Prometheus User Guide, Security"
  url   = "https://docs.aws.amazon.com/prometheus/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "amp-collector" {
  title = "Amazon Managed Service for Prometheus User Guide, AWS managed collectors"
  url   = "https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
