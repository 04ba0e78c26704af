service "iot-device-tester" {
  title    = "AWS IoT Device Tester"
  names    = ["device tester"]
  model    = "infrastructure"
  prefixes = []
  because  = "A program that the customer downloads and runs on its own computer against its own devices; AWS writes and publishes it, everything around it is the customer's."
  sources  = ["best-practices-wp", "iot-device-tester-guide"]
}
