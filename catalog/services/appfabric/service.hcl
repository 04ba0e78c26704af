service "appfabric" {
  title    = "AWS AppFabric"
  names    = ["AppFabric"]
  model    = "abstracted"
  prefixes = ["AWS::AppFabric::"]
  because  = "AWS fetches and normalises audit logs of SaaS applications; authorising the applications, where the logs go, and the key are the customer's."
  sources  = ["best-practices-wp", "srm-page", "appfabric-security"]
}
