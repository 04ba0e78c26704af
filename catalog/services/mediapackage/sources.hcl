source "mediapackage-security" {
  title = "AWS Elemental MediaPackage User Guide, Security in AWS Elemental MediaPackage"
  url   = "https://docs.aws.amazon.com/mediapackage/latest/ug/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-mediapackage-user-guide@04bddf1)."
}
