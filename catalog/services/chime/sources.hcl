source "chime-security" {
  title = "Amazon Chime Administration Guide, Security in Amazon Chime"
  url   = "https://docs.aws.amazon.com/chime/latest/ag/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-chime-administration-guide@1ba9e95). The end of the application on 20 February 2026 was read in the notice on pages of the API reference."
}

source "chime-end" {
  title = "Amazon Chime API Reference, Actions (end of support notice)"
  url   = "https://docs.aws.amazon.com/chime/latest/APIReference/API_Operations.html"
  as_of = "2026-02-20"
  seen  = "2026-11"
}
