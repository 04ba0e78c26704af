source "verifiedpermissions-security" {
  title  = "Amazon Verified Permissions User Guide, Security in Amazon Verified Permissions"
  url    = "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security.html"
  opened = false
}
