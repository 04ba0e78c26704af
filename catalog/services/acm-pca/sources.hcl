source "acm-pca-security" {
  title  = "AWS Private CA User Guide, Security in AWS Private Certificate Authority"
  url    = "https://docs.aws.amazon.com/privateca/latest/userguide/security.html"
  opened = false
}
