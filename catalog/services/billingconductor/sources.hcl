source "billingconductor-security" {
  title = "AWS Billing Conductor User Guide, Security in AWS Billing Conductor"
  url   = "https://docs.aws.amazon.com/billingconductor/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
