service "claude-platform" {
  title    = "Claude Platform on AWS"
  names    = ["aws-external-anthropic", "awsexternalanthropic", "anthropic", "claude"]
  model    = "abstracted"
  prefixes = ["AWS::AWSExternalAnthropic::"]
  because  = "Anthropic, not AWS, runs the models and keeps the content; AWS gives sign-in, rights and billing. What AWS holds below is what the pair of them holds towards the customer; prompts, rights, retention and the geography of inference stay the customer's."
  sources  = ["best-practices-wp", "claude-platform-guide", "claude-platform-residency"]

  type "AWS::AWSExternalAnthropic::Workspace" {
    title  = "Workspace"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
}

override "claude-platform-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "claude-platform-guide"
}

override "claude-platform-residency" {
  on         = ["AWS::AWSExternalAnthropic::Workspace"]
  holders    = { "data.residency" = "customer" }
  modes      = { "data.residency" = "configured" }
  because    = "Content may leave AWS and inference may run anywhere, unless workspace or request pin the geography."
  source     = "claude-platform-residency"
  confidence = "documented"
}
