service "translate" {
  title    = "Amazon Translate"
  model    = "abstracted"
  prefixes = ["AWS::Translate::"]
  because  = "AWS translates behind an API, on encrypted volumes of its own, and encrypts what batch jobs write with KMS. Which texts are sent, the buckets and the choice of key are the customer's. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources  = ["best-practices-wp", "translate-encryption", "comprehend-ai-opt-out"]

  type "AWS::Translate::ParallelData" {
    title  = "Parallel data"
    name   = "Name"
    traits = ["store"]
  }
}
