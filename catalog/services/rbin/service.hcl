service "rbin" {
  title    = "Recycle Bin"
  names    = ["Amazon Recycle Bin"]
  model    = "abstracted"
  prefixes = ["AWS::Rbin::"]
  because  = "By the service model: AWS keeps deleted snapshots and images for as long as the rules say; which are kept, for how long and under which lock is the customer's."
  sources  = ["best-practices-wp", "rbin-guide"]

  type "AWS::Rbin::Rule" {
    title  = "Retention rule"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
}
