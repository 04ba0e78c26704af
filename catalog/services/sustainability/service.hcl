service "sustainability" {
  title    = "AWS Sustainability"
  names    = ["carbon footprint", "customer carbon footprint tool"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS reckons and shows the emissions of what the customer uses; who may see them and what follows is the customer's."
  sources  = ["best-practices-wp", "sustainability-guide"]
}
