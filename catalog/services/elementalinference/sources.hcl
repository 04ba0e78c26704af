source "elementalinference-guide" {
  title  = "AWS Elemental Inference User Guide"
  url    = "https://docs.aws.amazon.com/elemental-inference/latest/userguide/"
  opened = false
  note   = "The address may differ."
}
