source "iot-device-tester-guide" {
  title = "FreeRTOS User Guide, AWS IoT Device Tester"
  url   = "https://docs.aws.amazon.com/freertos/latest/userguide/device-tester-for-freertos-ug.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
