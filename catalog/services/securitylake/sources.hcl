source "securitylake-security" {
  title  = "Amazon Security Lake User Guide, Security in Amazon Security Lake"
  url    = "https://docs.aws.amazon.com/security-lake/latest/userguide/security.html"
  opened = false
}
