source "mediaconvert-security" {
  title = "AWS Elemental MediaConvert User Guide, Security in AWS Elemental MediaConvert"
  url   = "https://docs.aws.amazon.com/mediaconvert/latest/ug/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-mediaconvert-user-guide@0d9ad39)."
}
