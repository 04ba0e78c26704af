source "iot-device-tester-guide" {
  title  = "FreeRTOS User Guide, AWS IoT Device Tester"
  url    = "https://docs.aws.amazon.com/freertos/latest/userguide/device-tester-for-freertos-ug.html"
  opened = false
}
