service "guardduty" {
  title      = "Amazon GuardDuty"
  names      = ["threat detection"]
  model      = "abstracted"
  prefixes   = ["AWS::GuardDuty::"]
  because    = "AWS runs the detection and keeps its rules current; switching it on in every account and Region, the choice of sources, agents that are installed by hand and the handling of findings are the customer's."
  sources    = ["best-practices-wp", "guardduty-data-protection", "guardduty-agents"]
  classed_by = "guardduty-data-protection"

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
  inherit = "nothing-to-update"
  source  = "guardduty-data-protection"
}

override "guardduty-encryption" {
  on         = ["AWS::GuardDuty::Detector"]
  holders    = { "data.encrypt-rest" = "aws", "data.keys" = "aws" }
  because    = "Findings are always encrypted, with keys that AWS owns."
  source     = "guardduty-data-protection"
  confidence = "documented"
}

override "guardduty-agents-by-hand" {
  on      = ["AWS::GuardDuty::Detector"]
  when    = anytrue([for f in self.Features : contains(["RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"], f.Name) && f.Status == "ENABLED" && length([for a in f.AdditionalConfiguration : a if a.Status == "ENABLED"]) < (f.Name == "RUNTIME_MONITORING" ? 3 : 1)])
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Releases new versions of the security agent, and updates those agents that it manages."
      customer = "Installs and updates the agent on the instances and clusters for which GuardDuty does not manage it."
    }
  }
  because    = "Where the agent is not managed automatically, updating it is the customer's."
  source     = "guardduty-agents"
  confidence = "documented"
  uninherits = { "plat.patch" = "GuardDuty keeps its security agent up to date by itself." }
  example "applies" "no agent management" { Features = [{ Name = "RUNTIME_MONITORING", Status = "ENABLED" }] }
  example "applies" "instances left out" { Features = [{ Name = "RUNTIME_MONITORING", Status = "ENABLED", AdditionalConfiguration = [{ Name = "EKS_ADDON_MANAGEMENT", Status = "ENABLED" }, { Name = "ECS_FARGATE_AGENT_MANAGEMENT", Status = "ENABLED" }, { Name = "EC2_AGENT_MANAGEMENT", Status = "DISABLED" }] }] }
  example "does-not-apply" "all managed" { Features = [{ Name = "RUNTIME_MONITORING", Status = "ENABLED", AdditionalConfiguration = [{ Name = "EKS_ADDON_MANAGEMENT", Status = "ENABLED" }, { Name = "ECS_FARGATE_AGENT_MANAGEMENT", Status = "ENABLED" }, { Name = "EC2_AGENT_MANAGEMENT", Status = "ENABLED" }] }] }
  example "does-not-apply" "no agents at all" { Features = [{ Name = "S3_DATA_EVENTS", Status = "ENABLED" }] }
  example "does-not-apply" "EKS only, managed" { Features = [{ Name = "EKS_RUNTIME_MONITORING", Status = "ENABLED", AdditionalConfiguration = [{ Name = "EKS_ADDON_MANAGEMENT", Status = "ENABLED" }] }] }
  example "unknown" { Features = [{ Name = "RUNTIME_MONITORING", Status = unknown("parameter without default") }] }
}
