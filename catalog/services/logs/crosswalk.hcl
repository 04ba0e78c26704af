logs-group-kept-for-a-year = { checkov = "CKV_AWS_338", config = "cw-loggroup-retention-period-check", guard = "CW_LOGGROUP_RETENTION_PERIOD_CHECK",
  prowler = "cloudwatch_log_group_retention_policy_specific_days_enabled", security-hub = "CloudWatch.16", requirements = { nist-800-53-r5 = "AU-11", pci-dss-4 = "10.5.1" } }
logs-group-retention-chosen = { cdk-nag = "CloudWatchLogGroupRetentionPeriod", cfn-nag = "W86", checkov = "CKV_AWS_66", kics = "ef0b316a-211e-42f1-888e-64efe172b755",
  requirements = { nist-800-53-r5 = ["AU-11", "SI-12"] } }
logs-group-encrypted-with-customer-managed-key = { cdk-nag = "CloudWatchLogGroupEncrypted", cfn-nag = "W84", checkov = "CKV_AWS_158", guard = "CLOUDWATCH_LOG_GROUP_ENCRYPTED",
  kics = "0afbcfe9-d341-4b92-a64c-7e6de0543879", prowler = "cloudwatch_log_group_kms_encryption_enabled", tfsec = "aws-cloudwatch-log-group-customer-key",
  trivy = ["AVD-AWS-0017", "AWS-0017"], requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
logs-resource-policy-not-public    = { prowler = "cloudwatch_log_group_not_publicly_accessible", requirements = { nist-800-53-r5 = "AC-3" } }
logs-destination-policy-not-public = { kics = "db0ec4c4-852c-46a2-b4f3-7ec13cdb12a8", requirements = { nist-800-53-r5 = "AC-3" } }
