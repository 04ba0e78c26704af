source "ssm-incidents-security" {
  title = "AWS Systems Manager Incident Manager User Guide, Security in Incident Manager"
  url   = "https://docs.aws.amazon.com/incident-manager/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
