source "resource-explorer-2-security" {
  title  = "AWS Resource Explorer User Guide, Security in AWS Resource Explorer"
  url    = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/security.html"
  opened = false
}
