source "iotfleetwise-security" {
  title  = "AWS IoT FleetWise Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/security.html"
  opened = false
}
