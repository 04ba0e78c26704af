source "iot1click-end" {
  title = "AWS IoT 1-Click Developer Guide, Document history (discontinued on 2024-12-16)"
  url   = "https://docs.aws.amazon.com/iot-1-click/latest/developerguide/doc-history.html"
  as_of = "2024-12"
  seen  = "2026-11"
}
