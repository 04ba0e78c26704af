service "workdocs" {
  title      = "Amazon WorkDocs"
  names      = ["workdocs"]
  model      = "abstracted"
  prefixes   = []
  because    = "AWS ran the document store; users, sharing and content were the customer's. It has ended, as far as is known."
  sources    = ["best-practices-wp", "srm-page", "workdocs-security"]
  classed_by = "workdocs-security"
}

override "workdocs-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "workdocs-security"
}
