source "fms-guide" {
  title = "AWS Firewall Manager Developer Guide, Security in your use of the Firewall Manager service"
  url   = "https://docs.aws.amazon.com/waf/latest/developerguide/fms-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
