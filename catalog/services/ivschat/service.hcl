service "ivschat" {
  title    = "Amazon Interactive Video Service Chat"
  names    = ["amazon ivs chat", "ivs chat"]
  model    = "abstracted"
  prefixes = ["AWS::IVSChat::"]
  because  = "AWS passes the messages; tokens and what their holders may do, review of messages, and logs are the customer's."
  sources  = ["best-practices-wp", "srm-page", "ivschat-security"]

  type "AWS::IVSChat::Room" {
    title  = "Chat room"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::IVSChat::LoggingConfiguration" {
    title  = "Chat log"
    name   = "Name"
    traits = ["trail"]
  }
}

override "ivschat-no-updates-to-let-in" {
  on         = ["AWS::IVSChat::Room"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "ivschat-security"
  confidence = "derived"
}
