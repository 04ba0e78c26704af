service "lookoutmetrics" {
  title    = "Amazon Lookout for Metrics"
  model    = "abstracted"
  prefixes = ["AWS::LookoutMetrics::"]
  because  = "By the service model: AWS ran the detectors behind an API; the connected sources, their credentials and the alerts were the customer's. AWS ended support on 2025-10-09."
  sources  = ["best-practices-wp", "lookoutmetrics-security"]

  type "AWS::LookoutMetrics::AnomalyDetector" {
    title  = "Anomaly detector"
    name   = "AnomalyDetectorName"
    traits = ["host", "store"]
  }
}
