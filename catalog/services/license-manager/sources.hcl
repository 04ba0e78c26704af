source "license-manager-security" {
  title = "AWS License Manager User Guide, Security in License Manager"
  url   = "https://docs.aws.amazon.com/license-manager/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-license-manager-user-guide@6e0e916), which may be older than the archive's end."
}
