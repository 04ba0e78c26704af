guardduty-detector-enabled = { checkov = ["CKV2_AWS_3", "CKV_AWS_238"], config = "guardduty-enabled-centralized",
  kics = ["704dadd3-54fc-48ac-b6a0-02f170011473", "a25cd877-375c-4121-a640-730929936fac"], prowler = "guardduty_is_enabled", security-hub = "GuardDuty.1",
  requirements = { aws-fsbp = "GuardDuty.1", nist-800-53-r5 = ["SI-4", "RA-3(4)"] } }
guardduty-s3-protection-left-on = { config = "guardduty-s3-protection-enabled", prowler = "guardduty_s3_protection_enabled", security-hub = "GuardDuty.10",
  requirements = { aws-fsbp = "GuardDuty.10", nist-800-53-r5 = "SI-4" } }
guardduty-eks-audit-logs-left-on = { config = "guardduty-eks-protection-audit-enabled", prowler = "guardduty_eks_audit_log_enabled", security-hub = "GuardDuty.5",
  requirements = { aws-fsbp = "GuardDuty.5", nist-800-53-r5 = "SI-4" } }
guardduty-malware-protection-left-on = { config = "guardduty-malware-protection-enabled", prowler = "guardduty_ec2_malware_protection_enabled", security-hub = "GuardDuty.8",
  requirements = { aws-fsbp = "GuardDuty.8", nist-800-53-r5 = "SI-4" } }
guardduty-rds-protection-left-on = { config = "guardduty-rds-protection-enabled", prowler = "guardduty_rds_protection_enabled", security-hub = "GuardDuty.9",
  requirements = { aws-fsbp = "GuardDuty.9", nist-800-53-r5 = "SI-4" } }
guardduty-lambda-protection-left-on = { config = "guardduty-lambda-protection-enabled", prowler = "guardduty_lambda_protection_enabled", security-hub = "GuardDuty.6",
  requirements = { aws-fsbp = "GuardDuty.6", nist-800-53-r5 = "SI-4" } }
guardduty-runtime-monitoring-enabled = { config = "guardduty-runtime-monitoring-enabled", security-hub = "GuardDuty.11",
  requirements = { aws-fsbp = "GuardDuty.11", nist-800-53-r5 = "SI-4" } }
