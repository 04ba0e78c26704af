source "iotevents-end" {
  title = "AWS IoT Events Developer Guide, Document history (support ends on 2026-05-20)"
  url   = "https://docs.aws.amazon.com/iotevents/latest/developerguide/doc-history.html"
  as_of = "2025-05"
  seen  = "2026-11"
}
