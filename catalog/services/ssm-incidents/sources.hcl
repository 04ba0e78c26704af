source "ssm-incidents-security" {
  title  = "AWS Systems Manager Incident Manager User Guide, Security in Incident Manager"
  url    = "https://docs.aws.amazon.com/incident-manager/latest/userguide/security.html"
  opened = false
}
