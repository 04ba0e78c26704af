source "machinelearning-guide" {
  title  = "Amazon Machine Learning Developer Guide"
  url    = "https://docs.aws.amazon.com/machine-learning/latest/dg/what-is-amazon-machine-learning.html"
  opened = false
  note   = "From knowledge of the service: closed to new customers for years."
}
