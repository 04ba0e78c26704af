service "elementalinference" {
  title      = "AWS Elemental Inference"
  names      = ["ElementalInference", "elemental-inference"]
  model      = "abstracted"
  prefixes   = ["AWS::ElementalInference::"]
  because    = "AWS runs the models over the video; which feeds go there, with which role, and what becomes of the results, the customer decides."
  sources    = ["best-practices-wp", "srm-page", "elementalinference-guide", "elementalinference-infrastructure"]
  classed_by = "elementalinference-infrastructure"

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
  inherit = "nothing-to-update"
  on      = ["AWS::ElementalInference::Feed"]
  source  = "elementalinference-guide"
}
