source "iotsecuretunneling-guide" {
  title = "AWS IoT Core Developer Guide, AWS IoT secure tunneling"
  url   = "https://docs.aws.amazon.com/iot/latest/developerguide/secure-tunneling.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
