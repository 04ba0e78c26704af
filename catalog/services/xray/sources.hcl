source "xray-security" {
  title  = "AWS X-Ray Developer Guide, Security in AWS X-Ray"
  url    = "https://docs.aws.amazon.com/xray/latest/devguide/security.html"
  opened = false
}
