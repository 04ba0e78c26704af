service "synthetics" {
  title    = "Amazon CloudWatch Synthetics"
  names    = ["canary", "cloudwatch synthetics"]
  model    = "abstracted"
  prefixes = ["AWS::Synthetics::"]
  because  = "AWS runs the canaries' functions and builds the runtimes; the scripts and their libraries, moving to a runtime that still gets fixes, the role and the secrets in use are the customer's."
  sources  = ["best-practices-wp", "synthetics-runtimes", "synthetics-runtime-policy"]

  type "AWS::Synthetics::Canary" {
    title  = "Canary"
    name   = "Name"
    traits = ["host", "code"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }

  settings = ["AWS::Synthetics::Group"]
}
