service "elementalinference" {
  title    = "AWS Elemental Inference"
  names    = ["ElementalInference", "elemental-inference"]
  model    = "abstracted"
  prefixes = ["AWS::ElementalInference::"]
  because  = "AWS runs the models over the video; which feeds go there, with which role, and what becomes of the results, the customer decides."
  sources  = ["best-practices-wp", "srm-page", "elementalinference-guide"]

  type "AWS::ElementalInference::Feed" {
    title  = "Feed"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::ElementalInference::Dictionary" {
    title  = "Dictionary"
    name   = "Name"
    traits = ["setting"]
  }
}

override "elementalinference-no-updates-to-let-in" {
  on         = ["AWS::ElementalInference::Feed"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "elementalinference-guide"
  confidence = "derived"
}
