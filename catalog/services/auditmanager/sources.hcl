source "auditmanager-security" {
  title  = "AWS Audit Manager User Guide, Security in AWS Audit Manager"
  url    = "https://docs.aws.amazon.com/audit-manager/latest/userguide/security.html"
  opened = false
}

source "auditmanager-availability" {
  title = "AWS Audit Manager User Guide, code examples page with the notice that the service is no longer open to new customers"
  url   = "https://docs.aws.amazon.com/audit-manager/latest/userguide/service_code_examples.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
