source "iotfleethub-guide" {
  title  = "Fleet Hub for AWS IoT Device Management User Guide"
  url    = "https://docs.aws.amazon.com/iot/latest/fleethubuserguide/what-is-aws-iot-monitor.html"
  opened = false
}
