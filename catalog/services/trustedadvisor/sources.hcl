source "trustedadvisor-security" {
  title  = "AWS Support User Guide, Security in AWS Support"
  url    = "https://docs.aws.amazon.com/awssupport/latest/user/security.html"
  opened = false
}
