service "frauddetector" {
  title    = "Amazon Fraud Detector"
  model    = "abstracted"
  prefixes = ["AWS::FraudDetector::"]
  because  = "AWS trains and runs the models behind an API; events, rules and what follows from a score are the customer's. The service takes no new customers since 2025-11-07."
  sources  = ["best-practices-wp", "frauddetector-closed"]

  type "AWS::FraudDetector::Detector" {
    title  = "Detector"
    name   = "DetectorId"
    traits = ["host", "code", "endpoint", "ai"]
  }
  type "AWS::FraudDetector::EventType" {
    title  = "Event type"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::FraudDetector::List" {
    title  = "List"
    name   = "Name"
    traits = ["store"]
  }
}
