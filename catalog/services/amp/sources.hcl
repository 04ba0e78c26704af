source "amp-security" {
  title  = "Amazon Managed Service for Prometheus User Guide, Security"
  url    = "https://docs.aws.amazon.com/prometheus/latest/userguide/security.html"
  opened = false
}

source "amp-collector" {
  title  = "Amazon Managed Service for Prometheus User Guide, AWS managed collectors"
  url    = "https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector.html"
  opened = false
}
