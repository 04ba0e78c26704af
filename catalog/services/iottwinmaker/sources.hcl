source "iottwinmaker-security" {
  title = "AWS IoT TwinMaker User Guide, Security"
  url   = "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
