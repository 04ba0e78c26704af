service "iotthingsgraph" {
  title    = "AWS IoT Things Graph"
  model    = "abstracted"
  prefixes = ["AWS::IoTThingsGraph::"]
  because  = "By the service model: AWS ran flows between devices and services; flows and devices are the customer's."
  sources  = ["best-practices-wp", "iotthingsgraph-guide"]

  type "AWS::IoTThingsGraph::FlowTemplate" {
    title  = "Flow"
    traits = ["host", "code"]
  }
}

override "iotthingsgraph-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2022-11-09: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2022-11-10"
}
