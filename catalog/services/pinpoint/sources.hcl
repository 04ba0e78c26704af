source "pinpoint-end" {
  title = "Amazon Pinpoint Developer Guide, Integrate Amazon Pinpoint with your application (end of support notice)"
  url   = "https://docs.aws.amazon.com/pinpoint/latest/developerguide/integrate.html"
  as_of = "2026-10-30"
  seen  = "2026-11"
}
