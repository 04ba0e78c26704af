service "cloudcontrol" {
  title    = "AWS Cloud Control API"
  names    = ["CloudControl", "cloudcontrolapi", "cloud control"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: one API to make, read and change resources of other services; AWS runs it, and what is made through it falls under the rules of its own service."
  sources  = ["best-practices-wp", "cloudcontrol-guide"]
}

source "cloudcontrol-guide" {
  title  = "Cloud Control API User Guide, What is Cloud Control API"
  url    = "https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/what-is-cloudcontrolapi.html"
  opened = false
}
