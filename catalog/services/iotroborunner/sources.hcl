source "iotroborunner-guide" {
  title  = "AWS IoT RoboRunner Developer Guide"
  url    = "https://docs.aws.amazon.com/iotroborunner/latest/dev/iotroborunner-welcome.html"
  opened = false
}
