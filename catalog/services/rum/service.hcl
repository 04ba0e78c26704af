service "rum" {
  title    = "Amazon CloudWatch RUM"
  names    = ["CloudWatch RUM", "AWS CloudWatch RUM", "real user monitoring"]
  model    = "abstracted"
  prefixes = ["AWS::RUM::"]
  because  = "By the service model: AWS takes in and keeps what browsers send; the client in the pages, what it tells about people, who may send and the consent of users are the customer's."
  sources  = ["best-practices-wp", "rum-privacy"]

  type "AWS::RUM::AppMonitor" {
    title  = "App monitor"
    name   = "Name"
    traits = ["host", "store", "endpoint", "policy"]
  }
}

override "rum-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "rum-privacy"
}
