source "ce-security" {
  title = "AWS Cost Management User Guide, Security in AWS Cost Management"
  url   = "https://docs.aws.amazon.com/cost-management/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-cost-management-user-guide@078670f), which may be older than the archive's end."
}
