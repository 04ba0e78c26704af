service "cloudtrail" {
  title      = "AWS CloudTrail"
  names      = ["trail", "cloudtrail lake", "audit log", "cloudtrail-data", "AWS CloudTrail Data Service", "CloudTrail Data"]
  model      = "abstracted"
  prefixes   = ["AWS::CloudTrail::"]
  because    = "AWS records the calls and delivers them; the customer switches trails on, chooses what they hold, and guards and reads the log."
  sources    = ["srm-page", "cloudtrail-data-protection", "cloudtrail-infrastructure-security"]
  classed_by = "cloudtrail-data-protection"

  type "AWS::CloudTrail::Trail" {
    title  = "Trail"
    name   = "TrailName"
    traits = ["host", "trail"]
    bears  = ["data.keys", "net.exposure"]
  }
  type "AWS::CloudTrail::EventDataStore" {
    title  = "Event data store (CloudTrail Lake)"
    name   = "Name"
    traits = ["host", "store", "trail", "policy"]
  }
  type "AWS::CloudTrail::Channel" {
    title  = "Channel for events from outside AWS"
    name   = "Name"
    traits = ["host", "policy"]
  }
  type "AWS::CloudTrail::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
  settings = ["AWS::CloudTrail::Dashboard"]
}

override "cloudtrail-no-updates-to-let-in" {
  on = [
    "AWS::CloudTrail::Trail",
    "AWS::CloudTrail::EventDataStore",
    "AWS::CloudTrail::Channel",
  ]
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service is updated without a window or a switch of the customer's."
  source     = "cloudtrail-infrastructure-security"
  confidence = "derived"
}

override "cloudtrail-store-encryption" {
  on      = ["AWS::CloudTrail::EventDataStore"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "AWS encrypts every event data store, with a key of its own if none is named."
      customer = "The customer decides whether a key of its own is used, and who may use it."
    }
    "data.backup" = {
      aws      = "AWS keeps the events for the chosen time and refuses to delete a protected store."
      customer = "The customer chooses the time, leaves the protection on, and exports what has to last longer."
    }
  }
  because    = "Encryption cannot be switched off; the key and the time are choices."
  source     = "cloudtrail-data-protection"
  confidence = "derived"
}
