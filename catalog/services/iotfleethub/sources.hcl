source "iotfleethub-guide" {
  title = "Fleet Hub for AWS IoT Device Management User Guide"
  url   = "https://docs.aws.amazon.com/iot/latest/fleethubuserguide/what-is-aws-iot-monitor.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
