terraform "aws_guardduty_detector" {
  type = "AWS::GuardDuty::Detector"
  set = {
    DataSources = {
      Kubernetes        = { AuditLogs = { Enable = self.datasources[0].kubernetes[0].audit_logs[0].enable } }
      MalwareProtection = { ScanEc2InstanceWithFindings = { EbsVolumes = self.datasources[0].malware_protection[0].scan_ec2_instance_with_findings[0].ebs_volumes[0].enable } }
      S3Logs            = { Enable = self.datasources[0].s3_logs[0].enable }
    }
  }
  defaults = { Enable = true }
}

fold "aws_guardduty_detector_feature" {
  into   = "AWS::GuardDuty::Detector"
  on     = self.detector_id
  append = { Features = [self] }
}
