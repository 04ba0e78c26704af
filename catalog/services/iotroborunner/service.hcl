service "iotroborunner" {
  title    = "AWS IoT RoboRunner"
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS ran the registry that robots of several makers work through; robots and their software are the customer's."
  sources  = ["best-practices-wp", "iotroborunner-guide"]
}
