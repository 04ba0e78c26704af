service "wickr" {
  title    = "AWS Wickr"
  names    = ["AWS Wickr Admin API", "Wickr"]
  model    = "abstracted"
  prefixes = ["AWS::Wickr::"]
  because  = "AWS runs the servers that pass messages encrypted from end to end; users, devices, federation, and the bot that keeps records, on a machine of the customer's, are the customer's."
  sources  = ["best-practices-wp", "srm-page", "wickr-security", "wickr-retention"]

  type "AWS::Wickr::Network" {
    title  = "Wickr network"
    name   = "NetworkName"
    traits = ["host", "store", "endpoint"]
  }
}

override "wickr-users" {
  on         = ["AWS::Wickr::Network"]
  holders    = { "iam.platform" = "customer" }
  because    = "A network has users, security groups and guests of its own, apart from IAM."
  source     = "wickr-security"
  confidence = "derived"
}

override "wickr-records" {
  on      = ["AWS::Wickr::Network"]
  holders = { "data.backup" = "customer" }
  modes   = { "data.backup" = "provided" }
  parts = {
    "data.backup" = { customer = "A data retention bot on a machine of its own, and the store to which it writes." }
  }
  because    = "Messages are readable on the devices alone and expire; what has to be kept, a retention bot keeps that the customer runs in a container of its own."
  source     = "wickr-retention"
  confidence = "derived"
}

override "wickr-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Wickr::Network"]
  source  = "wickr-security"
}
