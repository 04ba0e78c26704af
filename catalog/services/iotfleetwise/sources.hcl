source "iotfleetwise-security" {
  title = "AWS IoT FleetWise Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
