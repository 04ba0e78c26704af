service "application-insights" {
  title    = "Amazon CloudWatch Application Insights"
  names    = ["Application Insights", "applicationinsights", "CloudWatch Application Insights"]
  model    = "abstracted"
  prefixes = ["AWS::ApplicationInsights::"]
  because  = "By the service model: AWS finds problems in metrics and logs; which applications are watched, the agents on instances and acting on problems are the customer's."
  sources  = ["best-practices-wp", "application-insights-guide"]

  type "AWS::ApplicationInsights::Application" {
    title  = "Watched application"
    traits = ["host", "trail"]
  }
}

override "application-insights-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "application-insights-guide"
}
