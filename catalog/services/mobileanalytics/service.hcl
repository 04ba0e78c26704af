service "mobileanalytics" {
  title    = "Amazon Mobile Analytics"
  names    = ["mobileanalytics", "mobile analytics"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS collected the events of applications; what was collected and with whose consent was the customer's. Amazon Pinpoint took its place."
  sources  = ["best-practices-wp", "srm-page", "mobileanalytics-guide"]
}
