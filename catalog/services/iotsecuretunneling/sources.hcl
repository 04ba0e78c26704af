source "iotsecuretunneling-guide" {
  title  = "AWS IoT Core Developer Guide, AWS IoT secure tunneling"
  url    = "https://docs.aws.amazon.com/iot/latest/developerguide/secure-tunneling.html"
  opened = false
}
