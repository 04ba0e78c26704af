service "iotfleethub" {
  title    = "AWS IoT Fleet Hub for Device Management"
  names    = ["fleet hub"]
  model    = "abstracted"
  prefixes = ["AWS::IoTFleetHub::"]
  because  = "By the service model: AWS runs the web application over the fleet; who may sign in to it is the customer's."
  sources  = ["best-practices-wp", "iotfleethub-guide"]

  type "AWS::IoTFleetHub::Application" {
    title  = "Application"
    name   = "ApplicationName"
    traits = ["host", "endpoint"]
  }
}
