source "ce-security" {
  title = "AWS Cost Management User Guide, Security in AWS Cost Management"
  url   = "https://docs.aws.amazon.com/cost-management/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
