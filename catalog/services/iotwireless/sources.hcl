source "iotwireless-security" {
  title = "AWS IoT Core for LoRaWAN, Data security"
  url   = "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/connect-iot-lorawan-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
