source "service-quotas-security" {
  title = "Service Quotas User Guide, Security in Service Quotas"
  url   = "https://docs.aws.amazon.com/servicequotas/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
