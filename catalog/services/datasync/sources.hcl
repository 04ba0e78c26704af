source "datasync-security" {
  title = "AWS DataSync User Guide, Security in AWS DataSync"
  url   = "https://docs.aws.amazon.com/datasync/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "datasync-agents" {
  title = "AWS DataSync User Guide, Managing your AWS DataSync agent"
  url   = "https://docs.aws.amazon.com/datasync/latest/userguide/configure-agent.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
