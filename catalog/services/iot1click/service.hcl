service "iot1click" {
  title    = "AWS IoT 1-Click"
  names    = ["iot 1-click"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran simple buttons and their functions; the service was discontinued on 2024-12-16."
  sources  = ["best-practices-wp", "iot1click-end"]
}
