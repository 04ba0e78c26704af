service "workdocs" {
  title    = "Amazon WorkDocs"
  names    = ["workdocs"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran the document store; users, sharing and content were the customer's. AWS has ended it."
  sources  = ["best-practices-wp", "srm-page", "workdocs-security"]
}
