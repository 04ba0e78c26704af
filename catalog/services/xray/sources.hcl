source "xray-security" {
  title = "AWS X-Ray Developer Guide, Security in AWS X-Ray"
  url   = "https://docs.aws.amazon.com/xray/latest/devguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
