source "iotwireless-security" {
  title  = "AWS IoT Core for LoRaWAN, Data security"
  url    = "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/connect-iot-lorawan-security.html"
  opened = false
}
