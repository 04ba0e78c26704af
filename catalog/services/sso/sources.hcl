source "sso-security" {
  title = "AWS IAM Identity Center User Guide, Security in IAM Identity Center"
  url   = "https://docs.aws.amazon.com/singlesignon/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-single-sign-on-user-guide@0c543a9), which may be older than the archive's end."
}
