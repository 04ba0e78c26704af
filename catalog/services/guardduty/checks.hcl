check "guardduty-detector-enabled" {
  title          = "GuardDuty detectors are switched on"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "high"
  like           = on(self.Enable)
  why            = "A detector that is suspended looks at nothing."
}

checks "guardduty-protection-left-on-in-both-places" {
  each "guardduty-s3-protection-left-on" {
    title  = "GuardDuty looks at the data events of buckets"
    name   = "S3_DATA_EVENTS"
    older  = self.DataSources.S3Logs.Enable
    remedy = { "Features[Name=S3_DATA_EVENTS].Status" = "ENABLED", "DataSources?.S3Logs?.Enable" = true }
    why    = "Reading and deleting of objects by a stolen credential goes unseen. New detectors have it switched on unless told otherwise."
    example "fail" "in the older property" { DataSources = { S3Logs = { Enable = false } } }
  }
  each "guardduty-eks-audit-logs-left-on" {
    title  = "GuardDuty looks at the audit logs of EKS clusters"
    name   = "EKS_AUDIT_LOGS"
    older  = self.DataSources.Kubernetes.AuditLogs.Enable
    remedy = { "Features[Name=EKS_AUDIT_LOGS].Status" = "ENABLED", "DataSources?.Kubernetes?.AuditLogs.Enable" = true }
    why    = "Attacks by way of the Kubernetes API go unseen. New detectors have it switched on unless told otherwise."
    example "fail" "in the older property" { DataSources = { Kubernetes = { AuditLogs = { Enable = false } } } }
  }
  each "guardduty-malware-protection-left-on" {
    title  = "GuardDuty looks for malware on the volumes of suspicious instances"
    name   = "EBS_MALWARE_PROTECTION"
    older  = self.DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes
    remedy = { "Features[Name=EBS_MALWARE_PROTECTION].Status" = "ENABLED", "DataSources?.MalwareProtection?.ScanEc2InstanceWithFindings.EbsVolumes" = true }
    why    = "A finding about an instance is not followed by a look at its disks. New detectors have it switched on unless told otherwise."
    example "fail" "in the older property" { DataSources = { MalwareProtection = { ScanEc2InstanceWithFindings = { EbsVolumes = false } } } }
  }
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = each.name }).Status != "DISABLED" && coalesce(each.older, true) == true
  fix            = "Set the {Features:Status} of ${each.name} in {Features} to ENABLED, or leave it out."
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = each.name, Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = each.name, Status = "DISABLED" }] }
}

checks "guardduty-protection-left-on" {
  each "guardduty-rds-protection-left-on" {
    title = "GuardDuty looks at the logins to databases"
    name  = "RDS_LOGIN_EVENTS"
    why   = "Guessing of database passwords goes unseen. New detectors have it switched on unless told otherwise."
  }
  each "guardduty-lambda-protection-left-on" {
    title = "GuardDuty looks at the network traffic of functions"
    name  = "LAMBDA_NETWORK_LOGS"
    why   = "A function that talks to a miner or a command server goes unseen. New detectors have it switched on unless told otherwise."
  }
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = each.name }).Status != "DISABLED"
  fix            = "Set the {Features:Status} of ${each.name} in {Features} to ENABLED, or leave it out."
  remedy         = { "Features[Name=${each.name}].Status" = "ENABLED" }
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = each.name, Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = each.name, Status = "DISABLED" }] }
}

check "guardduty-runtime-monitoring-enabled" {
  title          = "GuardDuty watches what runs on instances and clusters"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  level          = "thorough"
  condition      = find(self.Features, { Name = "RUNTIME_MONITORING" }).Status == "ENABLED"
  why            = "Processes, files and connections inside a workload are seen by the agent only; the feature is off unless switched on."
  fix            = "Add RUNTIME_MONITORING with {Features:Status} ENABLED to {Features}, and let GuardDuty manage the agents in {Features:AdditionalConfiguration}."
  remedy         = { "Features[Name=RUNTIME_MONITORING].Status" = "ENABLED" }
  source         = "guardduty-agents"
  example "pass" { Features = [{ Name = "RUNTIME_MONITORING", Status = "ENABLED" }] }
  example "fail" "the default" { Enable = true }
  example "fail" { Features = [{ Name = "RUNTIME_MONITORING", Status = "DISABLED" }] }
}
