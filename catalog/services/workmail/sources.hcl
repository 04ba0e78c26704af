source "workmail-security" {
  title = "Amazon WorkMail Administrator Guide, Security in Amazon WorkMail"
  url   = "https://docs.aws.amazon.com/workmail/latest/adminguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-workmail-administration-guide@446debd)."
}

source "workmail-end" {
  title = "Amazon WorkMail Administrator Guide, Programmatic access to mailboxes (end of support notice)"
  url   = "https://docs.aws.amazon.com/workmail/latest/adminguide/mail_perms_programmatic.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
