service "iotroborunner" {
  title    = "AWS IoT RoboRunner"
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the registry that robots of several makers work through; robots and their software are the customer's."
  sources  = ["best-practices-wp", "iotroborunner-guide"]
}

override "iotroborunner-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2024-03-14: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2024-03-15"
}
