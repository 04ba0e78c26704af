service "aiops" {
  title    = "Amazon CloudWatch investigations (AI Operations)"
  names    = ["AWS AI Ops", "cloudwatch investigations"]
  model    = "abstracted"
  prefixes = ["AWS::AIOps::"]
  because  = "By the service model: AWS runs the assistant that looks into incidents; what it may read, how long findings stay, under which key, and what is done about them is the customer's."
  sources  = ["best-practices-wp", "aiops-guide"]

  type "AWS::AIOps::InvestigationGroup" {
    title  = "Investigation group"
    name   = "Name"
    traits = ["host", "store", "policy", "ai", "generative"]
  }
}

override "aiops-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "aiops-guide"
}
