service "lookoutmetrics" {
  title    = "Amazon Lookout for Metrics"
  model    = "abstracted"
  prefixes = ["AWS::LookoutMetrics::"]
  because  = "By the service model: AWS runs the detectors behind an API; the connected sources, their credentials and the alerts are the customer's."
  sources  = ["best-practices-wp", "lookoutmetrics-security"]

  type "AWS::LookoutMetrics::AnomalyDetector" {
    title  = "Anomaly detector"
    name   = "AnomalyDetectorName"
    traits = ["host", "store"]
  }
}
