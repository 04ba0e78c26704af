service "workdocs" {
  title      = "Amazon WorkDocs"
  names      = ["workdocs"]
  model      = "abstracted"
  prefixes   = []
  because    = "AWS ran the document store; users, sharing and content were the customer's. Support is until 2025-04-25."
  sources    = ["best-practices-wp", "srm-page", "workdocs-security"]
  classed_by = "workdocs-security"
}

override "workdocs-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-04-25: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2025-04-26"
}
