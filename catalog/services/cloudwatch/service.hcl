service "cloudwatch" {
  title    = "Amazon CloudWatch"
  names    = ["monitoring", "cloudwatch alarm", "metrics"]
  model    = "abstracted"
  prefixes = ["AWS::CloudWatch::"]
  because  = "By the service model: AWS stores the metrics and watches the alarms; what is measured, at which line somebody is called and whether somebody answers is the customer's."
  sources  = ["best-practices-wp", "cloudwatch-security"]

  type "AWS::CloudWatch::Alarm" {
    title  = "Metric alarm"
    name   = "AlarmName"
    traits = ["trail"]
  }

  type "AWS::CloudWatch::CompositeAlarm" {
    title  = "Composite alarm"
    name   = "AlarmName"
    traits = ["trail"]
  }

  type "AWS::CloudWatch::LogAlarm" {
    title  = "Log alarm"
    name   = "AlarmName"
    traits = ["trail"]
  }

  type "AWS::CloudWatch::MetricStream" {
    title  = "Metric stream"
    name   = "Name"
    traits = ["host", "trail"]
  }

  type "AWS::CloudWatch::InsightRule" {
    title  = "Contributor Insights rule"
    name   = "RuleName"
    traits = ["trail"]
  }

  settings = [
    "AWS::CloudWatch::AlarmMuteRule",
    "AWS::CloudWatch::AnomalyDetector",
    "AWS::CloudWatch::Dashboard",
    "AWS::CloudWatch::OTelEnrichment",
  ]
}

override "cloudwatch-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "cloudwatch-security"
}
