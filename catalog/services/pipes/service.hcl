service "pipes" {
  title    = "Amazon EventBridge Pipes"
  names    = ["pipes", "eventbridge pipes"]
  model    = "abstracted"
  prefixes = ["AWS::Pipes::"]
  because  = "AWS runs the pipe between source and target; the role it works with, filters, enrichment, logs and the key are the customer's."
  sources  = ["best-practices-wp", "srm-page", "pipes-guide"]

  type "AWS::Pipes::Pipe" {
    title  = "Pipe"
    name   = "Name"
    traits = ["host"]
    bears  = ["data.keys"]
  }
}

override "pipes-no-updates-to-let-in" {
  on         = ["AWS::Pipes::Pipe"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "pipes-guide"
  confidence = "derived"
}
