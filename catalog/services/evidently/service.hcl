service "evidently" {
  title    = "Amazon CloudWatch Evidently"
  names    = ["cloudwatch evidently"]
  model    = "abstracted"
  prefixes = ["AWS::Evidently::"]
  because  = "By the service model: AWS runs the evaluation of features and experiments; their definition and the code that asks are the customer's. Support is until 2025-10-16."
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

override "evidently-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-10-16: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "evidently-end"
  since   = "2025-10-17"
}
