source "comprehendmedical-security" {
  title = "Amazon Comprehend Medical Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/comprehend-medical/latest/dev/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-comprehend-developer-guide@888cb58)."
}
