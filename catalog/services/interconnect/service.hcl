service "interconnect" {
  title    = "AWS Interconnect"
  names    = ["aws interconnect", "interconnect multicloud", "interconnect last mile"]
  model    = "infrastructure"
  prefixes = ["AWS::Interconnect::"]
  because  = "AWS and its partner run the connection between their networks, and encrypt the links between the two; routes, what is let through, and protection beyond those links are the customer's."
  sources  = ["best-practices-wp", "srm-page", "interconnect-security"]

  type "AWS::Interconnect::Connection" {
    title  = "Connection to another network"
    traits = ["network", "endpoint"]
    bears  = ["ops.resilience"]
  }
}

override "interconnect-encryption" {
  on      = ["AWS::Interconnect::Connection"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Encrypts the links between its network and the partner's with MACsec, and protects traffic in its own network."
      customer = "Finding out what the partner does in its network, and encrypting end to end where that is not enough."
    }
  }
  because    = "The managed links are encrypted; behind them the partner's promises hold, which AWS does not make."
  source     = "interconnect-security"
  confidence = "documented"
}

override "interconnect-managed" {
  on      = ["AWS::Interconnect::Connection"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Builds and runs the links between the two networks together with the partner."
      customer = "Bandwidth enough, and a second way where one connection is not enough."
    }
  }
  because    = "The connection is managed on both sides; whether one is enough, the customer has to judge."
  source     = "interconnect-security"
  confidence = "derived"
}
