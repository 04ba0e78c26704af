service "tnb" {
  title    = "AWS Telco Network Builder"
  names    = ["telco network builder"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS plans and deploys the network; the network functions and the clusters and instances on which they run in the customer's account are the customer's, each by the model of its own service."
  sources  = ["best-practices-wp", "srm-page", "tnb-overview"]
}
