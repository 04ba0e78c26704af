source "entityresolution-security" {
  title  = "AWS Entity Resolution User Guide, Security in AWS Entity Resolution"
  url    = "https://docs.aws.amazon.com/entityresolution/latest/userguide/security.html"
  opened = false
}
