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
