service "application-signals" {
  title    = "Amazon CloudWatch Application Signals"
  names    = ["Application Signals", "cloudwatch application signals"]
  model    = "abstracted"
  prefixes = ["AWS::ApplicationSignals::"]
  because  = "By the service model: AWS joins traces and metrics to services; the instrumentation, the objectives and acting on them are the customer's."
  sources  = ["best-practices-wp", "application-signals-guide"]

  type "AWS::ApplicationSignals::Discovery" {
    title  = "Application Signals in an account"
    traits = ["host", "trail"]
  }

  type "AWS::ApplicationSignals::ServiceLevelObjective" {
    title  = "Service level objective"
    name   = "Name"
    traits = ["trail"]
  }

  settings = ["AWS::ApplicationSignals::GroupingConfiguration"]
}

override "application-signals-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "application-signals-guide"
}
