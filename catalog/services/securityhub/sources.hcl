source "securityhub-security" {
  title = "AWS Security Hub User Guide, Security in AWS Security Hub"
  url   = "https://docs.aws.amazon.com/securityhub/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-security-hub-user-guide@39f7bbd), which may be older than the archive's end."
}
