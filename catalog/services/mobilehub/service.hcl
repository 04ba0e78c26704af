service "mobilehub" {
  title    = "AWS Mobile Hub"
  names    = ["mobilehub", "mobile hub"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran the console that made resources of other services; those resources are the customer's by the model of their own services. AWS Amplify took its place."
  sources  = ["best-practices-wp", "srm-page", "mobilehub-amplify"]
}
