source "fms-guide" {
  title  = "AWS Firewall Manager Developer Guide, Security in your use of the Firewall Manager service"
  url    = "https://docs.aws.amazon.com/waf/latest/developerguide/fms-security.html"
  opened = false
}
