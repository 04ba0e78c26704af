check "guardduty-detector-enabled" {
  title          = "GuardDuty detectors are switched on"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "high"
  condition      = self.Enable == true
  why            = "A detector that is suspended looks at nothing."
  fix            = "Set Enable to true."
  aliases = {
    security-hub = "GuardDuty.1"
    config  = "guardduty-enabled-centralized"
    checkov = "CKV_AWS_238"
    prowler = "guardduty_is_enabled"
    kics    = ["704dadd3-54fc-48ac-b6a0-02f170011473", "a25cd877-375c-4121-a640-730929936fac"]
  }
  requirements = { nist-800-53-r5 = ["SI-4", "RA-3(4)"], aws-fsbp = ["GuardDuty.1"] }
  example "pass" { Enable = true }
  example "fail" { Enable = false }
  example "unknown" { Enable = unknown("parameter without default") }
}

check "guardduty-s3-protection-left-on" {
  title          = "GuardDuty looks at the data events of buckets"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = "S3_DATA_EVENTS" }).Status != "DISABLED" && coalesce(self.DataSources.S3Logs.Enable, true) == true
  why            = "Reading and deleting of objects by a stolen credential goes unseen. New detectors have it switched on unless told otherwise."
  fix            = "Set the Status of S3_DATA_EVENTS in Features to ENABLED, or leave it out."
  aliases        = { security-hub = "GuardDuty.10", config = "guardduty-s3-protection-enabled", prowler = "guardduty_s3_protection_enabled" }
  requirements   = { nist-800-53-r5 = ["SI-4"], aws-fsbp = ["GuardDuty.10"] }
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = "S3_DATA_EVENTS", Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = "S3_DATA_EVENTS", Status = "DISABLED" }] }
  example "fail" "in the older property" { DataSources = { S3Logs = { Enable = false } } }
  example "unknown" { Features = unknown("parameter without default") }
}

check "guardduty-eks-audit-logs-left-on" {
  title          = "GuardDuty looks at the audit logs of EKS clusters"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = "EKS_AUDIT_LOGS" }).Status != "DISABLED" && coalesce(self.DataSources.Kubernetes.AuditLogs.Enable, true) == true
  why            = "Attacks by way of the Kubernetes API go unseen. New detectors have it switched on unless told otherwise."
  fix            = "Set the Status of EKS_AUDIT_LOGS in Features to ENABLED, or leave it out."
  aliases        = { security-hub = "GuardDuty.5", config = "guardduty-eks-protection-audit-enabled", prowler = "guardduty_eks_audit_log_enabled" }
  requirements   = { nist-800-53-r5 = ["SI-4"], aws-fsbp = ["GuardDuty.5"] }
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = "EKS_AUDIT_LOGS", Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = "EKS_AUDIT_LOGS", Status = "DISABLED" }] }
  example "fail" "in the older property" { DataSources = { Kubernetes = { AuditLogs = { Enable = false } } } }
  example "unknown" { Features = unknown("parameter without default") }
}

check "guardduty-malware-protection-left-on" {
  title          = "GuardDuty looks for malware on the volumes of suspicious instances"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = "EBS_MALWARE_PROTECTION" }).Status != "DISABLED" && coalesce(self.DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes, true) == true
  why            = "A finding about an instance is not followed by a look at its disks. New detectors have it switched on unless told otherwise."
  fix            = "Set the Status of EBS_MALWARE_PROTECTION in Features to ENABLED, or leave it out."
  aliases        = { security-hub = "GuardDuty.8", config = "guardduty-malware-protection-enabled", prowler = "guardduty_ec2_malware_protection_enabled" }
  requirements   = { nist-800-53-r5 = ["SI-4"], aws-fsbp = ["GuardDuty.8"] }
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = "EBS_MALWARE_PROTECTION", Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = "EBS_MALWARE_PROTECTION", Status = "DISABLED" }] }
  example "fail" "in the older property" { DataSources = { MalwareProtection = { ScanEc2InstanceWithFindings = { EbsVolumes = false } } } }
  example "unknown" { Features = unknown("parameter without default") }
}

check "guardduty-rds-protection-left-on" {
  title          = "GuardDuty looks at the log-ins to databases"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = "RDS_LOGIN_EVENTS" }).Status != "DISABLED"
  why            = "Guessing of database passwords goes unseen. New detectors have it switched on unless told otherwise."
  fix            = "Set the Status of RDS_LOGIN_EVENTS in Features to ENABLED, or leave it out."
  aliases        = { security-hub = "GuardDuty.9", config = "guardduty-rds-protection-enabled", prowler = "guardduty_rds_protection_enabled" }
  requirements   = { nist-800-53-r5 = ["SI-4"], aws-fsbp = ["GuardDuty.9"] }
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = "RDS_LOGIN_EVENTS", Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = "RDS_LOGIN_EVENTS", Status = "DISABLED" }] }
  example "unknown" { Features = unknown("parameter without default") }
}

check "guardduty-lambda-protection-left-on" {
  title          = "GuardDuty looks at the network traffic of functions"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "medium"
  condition      = find(self.Features, { Name = "LAMBDA_NETWORK_LOGS" }).Status != "DISABLED"
  why            = "A function that talks to a miner or a command server goes unseen. New detectors have it switched on unless told otherwise."
  fix            = "Set the Status of LAMBDA_NETWORK_LOGS in Features to ENABLED, or leave it out."
  aliases        = { security-hub = "GuardDuty.6", config = "guardduty-lambda-protection-enabled", prowler = "guardduty_lambda_protection_enabled" }
  requirements   = { nist-800-53-r5 = ["SI-4"], aws-fsbp = ["GuardDuty.6"] }
  example "pass" "the default" { Enable = true }
  example "pass" { Features = [{ Name = "LAMBDA_NETWORK_LOGS", Status = "ENABLED" }] }
  example "fail" { Features = [{ Name = "LAMBDA_NETWORK_LOGS", Status = "DISABLED" }] }
  example "unknown" { Features = unknown("parameter without default") }
}

check "guardduty-runtime-monitoring-enabled" {
  title          = "GuardDuty watches what runs on instances and clusters"
  responsibility = "ops.logging"
  resource       = "AWS::GuardDuty::Detector"
  severity       = "low"
  condition      = find(self.Features, { Name = "RUNTIME_MONITORING" }).Status == "ENABLED"
  why            = "Processes, files and connections inside a workload are seen by the agent only; the feature is off unless switched on."
  fix            = "Add RUNTIME_MONITORING with Status ENABLED to Features, and let GuardDuty manage the agents in AdditionalConfiguration."
  source         = "guardduty-agents"
  aliases        = { security-hub = "GuardDuty.11", config = "guardduty-runtime-monitoring-enabled" }
  requirements   = { nist-800-53-r5 = ["SI-4"], aws-fsbp = ["GuardDuty.11"] }
  example "pass" { Features = [{ Name = "RUNTIME_MONITORING", Status = "ENABLED" }] }
  example "fail" "the default" { Enable = true }
  example "fail" { Features = [{ Name = "RUNTIME_MONITORING", Status = "DISABLED" }] }
  example "unknown" { Features = unknown("parameter without default") }
}
