source "resiliencehub-security" {
  title = "AWS Resilience Hub User Guide, Security in AWS Resilience Hub"
  url   = "https://docs.aws.amazon.com/resilience-hub/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
