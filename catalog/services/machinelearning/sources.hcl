source "machinelearning-guide" {
  title = "Amazon Machine Learning Developer Guide"
  url   = "https://docs.aws.amazon.com/machine-learning/latest/dg/what-is-amazon-machine-learning.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. From knowledge of the service: closed to new customers for years."
}
