service "observabilityadmin" {
  title    = "Amazon CloudWatch Observability Admin"
  names    = ["CloudWatch Observability Admin Service", "telemetry config"]
  model    = "abstracted"
  prefixes = ["AWS::ObservabilityAdmin::"]
  because  = "By the service model: AWS rolls telemetry settings out over the organisation; what is recorded, where it is gathered and under which key is the customer's."
  sources  = ["best-practices-wp", "observabilityadmin-guide"]

  type "AWS::ObservabilityAdmin::OrganizationCentralizationRule" {
    title  = "Centralisation rule of the organisation"
    name   = "RuleName"
    traits = ["trail"]
  }

  type "AWS::ObservabilityAdmin::OrganizationTelemetryRule" {
    title  = "Telemetry rule of the organisation"
    name   = "RuleName"
    traits = ["trail"]
  }

  type "AWS::ObservabilityAdmin::TelemetryRule" {
    title  = "Telemetry rule"
    name   = "RuleName"
    traits = ["trail"]
  }

  type "AWS::ObservabilityAdmin::TelemetryPipelines" {
    title  = "Telemetry pipeline"
    name   = "Name"
    traits = ["host", "trail"]
  }

  type "AWS::ObservabilityAdmin::S3TableIntegration" {
    title  = "Integration with S3 Tables"
    traits = ["host", "trail"]
  }

  settings = ["AWS::ObservabilityAdmin::TelemetryEnrichment"]
}

override "observabilityadmin-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "observabilityadmin-guide"
}
