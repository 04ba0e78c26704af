source "datasync-security" {
  title  = "AWS DataSync User Guide, Security in AWS DataSync"
  url    = "https://docs.aws.amazon.com/datasync/latest/userguide/security.html"
  opened = false
}

source "datasync-agents" {
  title  = "AWS DataSync User Guide, Managing your AWS DataSync agent"
  url    = "https://docs.aws.amazon.com/datasync/latest/userguide/configure-agent.html"
  opened = false
}
