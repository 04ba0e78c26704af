service "xray" {
  title    = "AWS X-Ray"
  names    = ["tracing", "x-ray"]
  model    = "abstracted"
  prefixes = ["AWS::XRay::"]
  because  = "By the service model: AWS takes in, encrypts and keeps the traces; the instrumentation, what the traces tell about people, the sampling and the key are the customer's."
  sources  = ["best-practices-wp", "xray-security"]

  type "AWS::XRay::ResourcePolicy" {
    title  = "Resource policy"
    name   = "PolicyName"
    traits = ["policy"]
  }

  type "AWS::XRay::Group" {
    title  = "Group of traces"
    name   = "GroupName"
    traits = ["setting"]
  }

  type "AWS::XRay::SamplingRule" {
    title  = "Sampling rule"
    name   = "RuleName"
    traits = ["setting"]
  }

  settings = ["AWS::XRay::TransactionSearchConfig"]
}
