service "evidently" {
  title    = "Amazon CloudWatch Evidently"
  names    = ["cloudwatch evidently"]
  model    = "abstracted"
  prefixes = ["AWS::Evidently::"]
  because  = "By the service model: AWS ran the evaluation of features and experiments; their definition and the code that asks were the customer's. AWS announced the end of support for 16 October 2025."
  sources  = ["best-practices-wp", "evidently-end"]

  type "AWS::Evidently::Project" {
    title  = "Project"
    name   = "Name"
    traits = ["host", "store"]
  }

  settings = [
    "AWS::Evidently::Experiment",
    "AWS::Evidently::Feature",
    "AWS::Evidently::Launch",
    "AWS::Evidently::Segment",
  ]
}

override "evidently-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "evidently-end"
}
