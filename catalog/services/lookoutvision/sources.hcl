source "lookoutvision-security" {
  title = "Amazon Lookout for Vision Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/lookout-for-vision/latest/developer-guide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-lookout-for-vision-developer-guide@03396ba). The end of support on 31 October 2025 was read in the notice on newer copies of its pages."
}
