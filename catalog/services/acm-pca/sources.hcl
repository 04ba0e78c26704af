source "acm-pca-security" {
  title = "AWS Private CA User Guide, Security in AWS Private Certificate Authority"
  url   = "https://docs.aws.amazon.com/privateca/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
