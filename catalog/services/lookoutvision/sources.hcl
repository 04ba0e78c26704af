source "lookoutvision-security" {
  title = "Amazon Lookout for Vision Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/lookout-for-vision/latest/developer-guide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-lookout-for-vision-developer-guide@03396ba)."
}
