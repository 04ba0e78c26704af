service "mobileanalytics" {
  title    = "Amazon Mobile Analytics"
  names    = ["mobileanalytics", "mobile analytics"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS collected the events of applications; what was collected and with whose consent was the customer's. Amazon Pinpoint took its place."
  sources  = ["best-practices-wp", "srm-page", "mobileanalytics-guide"]
}

override "mobileanalytics-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "mobileanalytics-guide"
}
