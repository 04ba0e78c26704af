service "machinelearning" {
  title    = "Amazon Machine Learning"
  names    = ["machine-learning", "Machine Learning", "amazon ml"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: the older service for models behind an API, followed by SageMaker AI; the data that a model learns from and who may ask it are the customer's."
  sources  = ["best-practices-wp", "machinelearning-guide"]
}
