source "finspace-security" {
  title  = "Amazon FinSpace User Guide, Security in Amazon FinSpace"
  url    = "https://docs.aws.amazon.com/finspace/latest/userguide/security.html"
  opened = false
}

source "finspace-end" {
  title = "Amazon FinSpace User Guide, Amazon FinSpace end of support"
  url   = "https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The notice was read on other pages of the same guide."
}
