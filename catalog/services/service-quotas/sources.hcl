source "service-quotas-security" {
  title  = "Service Quotas User Guide, Security in Service Quotas"
  url    = "https://docs.aws.amazon.com/servicequotas/latest/userguide/security.html"
  opened = false
}
