service "oam" {
  title    = "Amazon CloudWatch Observability Access Manager"
  names    = ["CloudWatch Observability Access Manager", "cross-account observability"]
  model    = "abstracted"
  prefixes = ["AWS::Oam::"]
  because  = "By the service model: AWS carries telemetry between accounts; which accounts share what with whom is the customer's."
  sources  = ["best-practices-wp", "oam-guide"]

  type "AWS::Oam::Sink" {
    title  = "Sink of a monitoring account"
    name   = "Name"
    traits = ["policy"]
  }

  type "AWS::Oam::Link" {
    title  = "Link of a source account"
    traits = ["identity"]
  }
}
