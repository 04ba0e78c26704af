source "billingconductor-security" {
  title  = "AWS Billing Conductor User Guide, Security in AWS Billing Conductor"
  url    = "https://docs.aws.amazon.com/billingconductor/latest/userguide/security.html"
  opened = false
}
