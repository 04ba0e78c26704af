service "iot1click" {
  title    = "AWS IoT 1-Click"
  names    = ["iot 1-click"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS runs simple buttons and their functions. Support is until 2024-12-16."
  sources  = ["best-practices-wp", "iot1click-end"]
}

override "iot1click-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2024-12-16: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "iot1click-end"
  since   = "2024-12-17"
}
