service "iotfleethub" {
  title    = "AWS IoT Fleet Hub for Device Management"
  names    = ["fleet hub"]
  model    = "abstracted"
  prefixes = ["AWS::IoTFleetHub::"]
  because  = "By the service model: AWS runs the web application over the fleet; who may sign in to it is the customer's. Support is until 2025-10-18."
  sources  = ["best-practices-wp", "iotfleethub-guide"]

  type "AWS::IoTFleetHub::Application" {
    title  = "Application"
    name   = "ApplicationName"
    traits = ["host", "endpoint"]
  }
}

override "iotfleethub-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-10-18: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "iotfleethub-guide"
  since   = "2025-10-19"
}
