service "workdocs" {
  title    = "Amazon WorkDocs"
  names    = ["workdocs"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran the document store; users, sharing and content were the customer's. It has ended, as far as is known."
  sources  = ["best-practices-wp", "srm-page", "workdocs-security"]
}
