service "macie2" {
  title    = "Amazon Macie"
  names    = ["macie", "Amazon Macie 2", "Amazon Macie Classic", "macie classic"]
  model    = "abstracted"
  prefixes = ["AWS::Macie::"]
  because  = "By the service model: AWS runs the discovery and keeps its identifiers current; which buckets are looked at, what counts as sensitive and the handling of findings are the customer's."
  sources  = ["best-practices-wp", "macie2-security"]

  type "AWS::Macie::Session" {
    title  = "Macie in an account and Region"
    traits = ["host", "store", "trail"]
  }

  settings = [
    "AWS::Macie::AllowList",
    "AWS::Macie::CustomDataIdentifier",
    "AWS::Macie::FindingsFilter",
    "AWS::Macie::Member",
  ]
}

override "macie2-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "macie2-security"
}
