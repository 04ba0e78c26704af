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
  inherit = "nothing-to-update"
  on      = ["AWS::IVSChat::Room"]
  source  = "ivschat-security"
}
