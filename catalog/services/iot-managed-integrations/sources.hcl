source "iot-managed-integrations-guide" {
  title = "Managed integrations for AWS IoT Device Management, Developer Guide"
  url   = "https://docs.aws.amazon.com/iot-mi/latest/devguide/what-is-managedintegrations.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
