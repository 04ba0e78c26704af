service "comprehendmedical" {
  title    = "Amazon Comprehend Medical"
  names    = ["AWS Comprehend Medical"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: an API that reads medical text, without resources that are kept; what is sent, and whether patients' data may be, is the customer's to decide, and the buckets of batch jobs are its to protect."
  sources  = ["best-practices-wp", "comprehendmedical-security"]
}
