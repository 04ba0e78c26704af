service "comprehend" {
  title      = "Amazon Comprehend"
  model      = "abstracted"
  prefixes   = ["AWS::Comprehend::"]
  because    = "AWS runs the text analysis behind an API. Which texts are sent, the buckets that hold them and the results, and the sharing of custom models are the customer's. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources    = ["best-practices-wp", "comprehend-security", "comprehend-ai-opt-out", "comprehend-infrastructure"]
  classed_by = "comprehend-infrastructure"

  type "AWS::Comprehend::DocumentClassifier" {
    title  = "Custom document classifier"
    name   = "DocumentClassifierName"
    traits = ["host", "store", "policy", "ai", "training"]
  }
  type "AWS::Comprehend::DocumentClassifierEndpoint" {
    title  = "Endpoint of a custom classifier"
    name   = "EndpointName"
    traits = ["host", "endpoint", "ai"]
  }
  type "AWS::Comprehend::EntityRecognizer" {
    title  = "Custom entity recognizer"
    name   = "RecognizerName"
    traits = ["host", "store", "policy", "ai", "training"]
  }
  type "AWS::Comprehend::Flywheel" {
    title  = "Flywheel"
    name   = "FlywheelName"
    traits = ["store", "training"]
  }
}

override "comprehend-vpc" {
  on         = ["AWS::Comprehend::DocumentClassifier", "AWS::Comprehend::EntityRecognizer"]
  when       = self.VpcConfig != null
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Training that is attached to a VPC reaches data through subnets and security groups that the customer names."
  source     = "comprehend-security"
  confidence = "derived"
  example "applies" { VpcConfig = { Subnets = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { DocumentClassifierName = "mail" }
  example "unknown" { VpcConfig = unknown("parameter without default") }
}

override "comprehend-endpoint-capacity" {
  on      = ["AWS::Comprehend::DocumentClassifierEndpoint"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the inference units that are ordered."
      customer = "Ordering enough inference units, or letting Application Auto Scaling do it."
    }
  }
  because    = "An endpoint has as many inference units as the customer orders."
  source     = "comprehend-security"
  confidence = "derived"
}
