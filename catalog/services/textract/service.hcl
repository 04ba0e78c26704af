service "textract" {
  title      = "Amazon Textract"
  model      = "abstracted"
  prefixes   = ["AWS::Textract::"]
  because    = "AWS runs the reading of documents behind an API. Which documents are sent, the buckets that hold them and the results, and who may train an adapter are the customer's. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources    = ["best-practices-wp", "textract-vuln", "comprehend-ai-opt-out"]
  classed_by = "textract-vuln"

  type "AWS::Textract::Adapter" {
    title  = "Adapter"
    name   = "AdapterName"
    traits = ["store"]
  }
}
