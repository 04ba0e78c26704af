live "AWS::GuardDuty::Detector" {
  service   = "guardduty"
  operation = "ListDetectors"
  actions   = ["guardduty:ListDetectors"]
  items     = "DetectorIds[]"
  id        = "item"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["Features.AdditionalConfiguration.Status", "Features.Name", "Features.Status"]
  set = {
    Enable      = self.Status == null ? null : self.Status == "ENABLED"
    DataSources = self.DataSources == null ? null : { S3Logs = { Enable = self.DataSources.S3Logs.Status == "ENABLED" }, Kubernetes = { AuditLogs = { Enable = self.DataSources.Kubernetes.AuditLogs.Status == "ENABLED" } }, MalwareProtection = { ScanEc2InstanceWithFindings = { EbsVolumes = self.DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes.Status == "ENABLED" } } }
  }
  follow "GetDetector" {
    actions = ["guardduty:GetDetector"]
    input   = { DetectorId = self.item }
    whole   = true
  }
}
