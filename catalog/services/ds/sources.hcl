source "ds-security" {
  title = "AWS Directory Service Administration Guide, Security in AWS Directory Service"
  url   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-directory-service-admin-guide@176bd21), which may be older than the archive's end."
}

source "ds-maintenance" {
  title = "AWS Directory Service Administration Guide, Patching and maintenance for AWS Managed Microsoft AD"
  url   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_key_concepts_maintenance.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-directory-service-admin-guide@1e65d22), which may be older than the archive's end."
}

source "ds-resilience" {
  title = "AWS Directory Service Administration Guide, Resilience in AWS Directory Service"
  url   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/disaster-recovery-resiliency.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-directory-service-admin-guide@1e65d22), which may be older than the archive's end."
}
