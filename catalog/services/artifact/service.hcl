service "artifact" {
  title    = "AWS Artifact"
  names    = ["audit reports"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS publishes its audit reports and agreements there; fetching, reading and filing them, and accepting agreements, is the customer's."
  sources  = ["artifact-api", "srm-page", "artifact-security"]
}
