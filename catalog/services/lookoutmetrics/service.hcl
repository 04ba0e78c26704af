service "lookoutmetrics" {
  title    = "Amazon Lookout for Metrics"
  model    = "abstracted"
  prefixes = ["AWS::LookoutMetrics::"]
  because  = "By the service model: AWS runs the detectors behind an API; the connected sources, their credentials and the alerts are the customer's. Support is until 2025-10-09."
  sources  = ["best-practices-wp", "lookoutmetrics-security"]

  type "AWS::LookoutMetrics::AnomalyDetector" {
    title  = "Anomaly detector"
    name   = "AnomalyDetectorName"
    traits = ["host", "store"]
  }
}

override "lookoutmetrics-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-10-09: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "lookoutmetrics-security"
  since   = "2025-10-10"
}
