service "sts" {
  title    = "AWS Security Token Service"
  names    = ["STS", "temporary credentials"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS issues and checks the short-lived credentials; who may take which role on what conditions, for how long, and which Regions answer, is the customer's."
  sources  = ["best-practices-wp", "sts-guide"]
}

source "sts-guide" {
  title  = "IAM User Guide, Temporary security credentials in IAM"
  url    = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html"
  opened = false
}
