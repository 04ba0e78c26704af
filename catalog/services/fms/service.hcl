service "fms" {
  title    = "AWS Firewall Manager"
  names    = ["Firewall Management Service"]
  model    = "abstracted"
  prefixes = ["AWS::FMS::"]
  because  = "By the service model: AWS rolls policies out over the accounts; what they demand, whom they bind and the firewalls that they make are the customer's."
  sources  = ["best-practices-wp", "fms-guide"]

  type "AWS::FMS::Policy" {
    title  = "Firewall policy of the organisation"
    name   = "PolicyName"
    traits = ["host", "network"]
  }

  settings = [
    "AWS::FMS::ApplicationsList",
    "AWS::FMS::NotificationChannel",
    "AWS::FMS::ProtocolsList",
    "AWS::FMS::ResourceSet",
  ]
}

override "fms-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "fms-guide"
}

override "fms-policies" {
  on         = ["AWS::FMS::Policy"]
  holders    = { "net.firewall" = "customer" }
  because    = "Firewall Manager carries the customer's rules into the accounts; what they let through is the customer's."
  source     = "fms-guide"
  confidence = "derived"
}
