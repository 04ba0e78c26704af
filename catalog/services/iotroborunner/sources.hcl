source "iotroborunner-guide" {
  title = "AWS IoT RoboRunner Developer Guide"
  url   = "https://docs.aws.amazon.com/iotroborunner/latest/dev/iotroborunner-welcome.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. From knowledge of the service: discontinued."
}
