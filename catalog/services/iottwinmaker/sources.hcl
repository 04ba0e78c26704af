source "iottwinmaker-security" {
  title  = "AWS IoT TwinMaker User Guide, Security"
  url    = "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/security.html"
  opened = false
}
