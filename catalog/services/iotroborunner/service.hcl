service "iotroborunner" {
  title    = "AWS IoT RoboRunner"
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the registry that robots of several makers work through; robots and their software are the customer's."
  sources  = ["best-practices-wp", "iotroborunner-guide"]
}

override "iotroborunner-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "iotroborunner-guide"
}
