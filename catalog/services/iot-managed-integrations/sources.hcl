source "iot-managed-integrations-guide" {
  title  = "Managed integrations for AWS IoT Device Management, Developer Guide"
  url    = "https://docs.aws.amazon.com/iot-mi/latest/devguide/what-is-managedintegrations.html"
  opened = false
}
