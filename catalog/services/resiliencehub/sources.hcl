source "resiliencehub-security" {
  title  = "AWS Resilience Hub User Guide, Security in AWS Resilience Hub"
  url    = "https://docs.aws.amazon.com/resilience-hub/latest/userguide/security.html"
  opened = false
}
