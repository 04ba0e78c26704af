source "mediatailor-security" {
  title = "AWS Elemental MediaTailor User Guide, Security in AWS Elemental MediaTailor"
  url   = "https://docs.aws.amazon.com/mediatailor/latest/ug/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-mediatailor-user-guide@799a80e)."
}
