service "resiliencehub" {
  title    = "AWS Resilience Hub"
  names    = ["AWS Resilience Hub Service"]
  model    = "abstracted"
  prefixes = ["AWS::ResilienceHub::", "AWS::ResilienceHubV2::"]
  because  = "By the service model: AWS assesses and advises; the targets, following the advice and trying recovery are the customer's."
  sources  = ["best-practices-wp", "resiliencehub-security"]

  type "AWS::ResilienceHub::App" {
    title  = "Application"
    name   = "Name"
    traits = ["host", "store"]
  }

  type "AWS::ResilienceHubV2::Service" {
    title  = "Service"
    name   = "Name"
    traits = ["host", "store"]
  }

  type "AWS::ResilienceHubV2::System" {
    title  = "System"
    name   = "Name"
    traits = ["host", "store"]
  }

  settings = [
    "AWS::ResilienceHub::ResiliencyPolicy",
    "AWS::ResilienceHubV2::Policy",
    "AWS::ResilienceHubV2::ServiceFunction",
    "AWS::ResilienceHubV2::UserJourney",
  ]
}

override "resiliencehub-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "resiliencehub-security"
}
