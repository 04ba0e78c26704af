source "elementalinference-guide" {
  title  = "AWS Elemental Inference User Guide"
  url    = "https://docs.aws.amazon.com/elemental-inference/latest/userguide/what-is.html"
  opened = false
}

source "elementalinference-infrastructure" {
  title = "AWS Elemental Inference User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/elemental-inference/latest/userguide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS."
}
