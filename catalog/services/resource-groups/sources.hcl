source "resource-groups-security" {
  title  = "AWS Resource Groups and Tags User Guide, Security in Resource Groups"
  url    = "https://docs.aws.amazon.com/ARG/latest/userguide/security.html"
  opened = false
}
