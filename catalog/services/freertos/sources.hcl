source "freertos-guide" {
  title = "FreeRTOS User Guide, What is FreeRTOS"
  url   = "https://docs.aws.amazon.com/freertos/latest/userguide/what-is-freertos.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
