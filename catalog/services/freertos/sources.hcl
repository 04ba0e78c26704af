source "freertos-guide" {
  title  = "FreeRTOS User Guide, What is FreeRTOS"
  url    = "https://docs.aws.amazon.com/freertos/latest/userguide/what-is-freertos.html"
  opened = false
}
