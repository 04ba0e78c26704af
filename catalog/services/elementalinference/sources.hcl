source "elementalinference-guide" {
  title = "AWS Elemental Inference User Guide"
  url   = "https://docs.aws.amazon.com/elemental-inference/latest/userguide/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The address may differ."
}
