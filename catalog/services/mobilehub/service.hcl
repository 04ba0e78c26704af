service "mobilehub" {
  title    = "AWS Mobile Hub"
  names    = ["mobilehub", "mobile hub"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran the console that made resources of other services; those resources are the customer's by the model of their own services. AWS Amplify took its place. Support is until 2021-10-31."
  sources  = ["best-practices-wp", "srm-page", "mobilehub-amplify"]
}

override "mobilehub-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2021-10-31: what it had made goes on, without updates or repairs of Mobile Hub."
  source  = "aws-full-shutdown"
  since   = "2021-11-01"
}
