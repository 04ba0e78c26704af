service "discovery" {
  title    = "AWS Application Discovery Service"
  names    = ["Application Discovery Service", "Application Discovery", "arsenal", "Application Discovery Arsenal", "discovery agent"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS stores and shows what was discovered; collectors and agents on the customer's machines, their updates and credentials are the customer's."
  sources  = ["discovery-guide", "srm-page"]
}

source "discovery-guide" {
  title  = "AWS Application Discovery Service User Guide, Security"
  url    = "https://docs.aws.amazon.com/application-discovery/latest/userguide/security.html"
  opened = false
}
