source "workmail-security" {
  title = "Amazon WorkMail Administrator Guide, Security in Amazon WorkMail"
  url   = "https://docs.aws.amazon.com/workmail/latest/adminguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-workmail-administration-guide@446debd)."
}

source "workmail-end" {
  title = "Amazon WorkMail Administrator Guide, Amazon WorkMail end of support"
  url   = "https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
