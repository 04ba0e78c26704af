service "guardduty" {
  title    = "Amazon GuardDuty"
  names    = ["threat detection"]
  model    = "abstracted"
  prefixes = ["AWS::GuardDuty::"]
  because  = "AWS runs the detection and keeps its rules current; switching it on in every account and Region, the choice of sources, agents that are installed by hand and the handling of findings are the customer's."
  sources  = ["best-practices-wp", "guardduty-data-protection", "guardduty-agents"]

  type "AWS::GuardDuty::Detector" {
    title  = "Detector"
    traits = ["host", "store", "trail"]
  }

  type "AWS::GuardDuty::MalwareProtectionPlan" {
    title  = "Malware protection plan for a bucket"
    traits = ["host", "trail"]
  }

  type "AWS::GuardDuty::PublishingDestination" {
    title  = "Export of findings"
    traits = ["trail"]
  }

  settings = [
    "AWS::GuardDuty::CustomDetectionRuleAssociation",
    "AWS::GuardDuty::Filter",
    "AWS::GuardDuty::IPSet",
    "AWS::GuardDuty::Master",
    "AWS::GuardDuty::Member",
    "AWS::GuardDuty::ThreatEntitySet",
    "AWS::GuardDuty::ThreatIntelSet",
    "AWS::GuardDuty::TrustedEntitySet",
  ]
}

override "guardduty-nothing-to-update" {
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  source     = "guardduty-data-protection"
  confidence = "derived"
}
