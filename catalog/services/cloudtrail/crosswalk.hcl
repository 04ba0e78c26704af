cloudtrail-alarm-root-use = { kics = "8b1b1e67-6248-4dca-bbad-93486bb181c0", prowler = "cloudwatch_log_metric_filter_root_usage", security-hub = "CloudWatch.1",
  trivy = ["AVD-AWS-0149", "AWS-0149"], requirements = { cis-aws-3 = "4.3", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-denied-calls = { kics = "4c18a45b-4ab1-4790-9f83-399ac695f1e5", prowler = "cloudwatch_log_metric_filter_unauthorized_api_calls", security-hub = "CloudWatch.2",
  trivy = ["AVD-AWS-0147", "AWS-0147"], requirements = { cis-aws-3 = "4.1", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-sign-in-without-mfa = { kics = "44ceb4fa-0897-4fd2-b676-30e7a58f2933", prowler = "cloudwatch_log_metric_filter_sign_in_without_mfa",
  security-hub = "CloudWatch.3", trivy = ["AVD-AWS-0148", "AWS-0148"], requirements = { cis-aws-3 = "4.2", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-iam-changes = { kics = "eaaba502-2f94-411a-a3c2-83d63cc1776d", prowler = "cloudwatch_log_metric_filter_policy_changes", security-hub = "CloudWatch.4",
  trivy = ["AVD-AWS-0150", "AWS-0150"], requirements = { cis-aws-3 = "4.4", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-trail-changes = { kics = "0f6cbf69-41bb-47dc-93f3-3844640bf480", prowler = "cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled",
  security-hub = "CloudWatch.5", trivy = ["AVD-AWS-0151", "AWS-0151"], requirements = { cis-aws-3 = "4.5", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-failed-sign-ins = { kics = "5864d189-ee9a-4009-ac0c-8a582e6b7919", prowler = "cloudwatch_log_metric_filter_authentication_failures",
  security-hub = "CloudWatch.6", trivy = ["AVD-AWS-0152", "AWS-0152"], requirements = { cis-aws-3 = "4.6", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-key-changes = { kics = "56a585f5-555c-48b2-8395-e64e4740a9cf", prowler = "cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk",
  security-hub = "CloudWatch.7", trivy = ["AVD-AWS-0153", "AWS-0153"], requirements = { cis-aws-3 = "4.7", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-bucket-policy-changes = { kics = "27c6a499-895a-4dc7-9617-5c485218db13", prowler = "cloudwatch_log_metric_filter_for_s3_bucket_policy_changes",
  security-hub = "CloudWatch.8", trivy = ["AVD-AWS-0154", "AWS-0154"], requirements = { cis-aws-3 = "4.8", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-config-changes = { kics = "5b8d7527-de8e-4114-b9dd-9d988f1f418f",
  prowler = "cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled", security-hub = "CloudWatch.9", trivy = ["AVD-AWS-0155", "AWS-0155"],
  requirements = { cis-aws-3 = "4.9", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-security-group-changes = { kics = "4beaf898-9f8b-4237-89e2-5ffdc7ee6006", prowler = "cloudwatch_log_metric_filter_security_group_changes",
  security-hub = "CloudWatch.10", trivy = ["AVD-AWS-0156", "AWS-0156"], requirements = { cis-aws-3 = "4.10", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-network-acl-changes = { kics = "0a8e8dc5-b6fc-44fc-b5a1-969ec950f9b0", prowler = "cloudwatch_changes_to_network_acls_alarm_configured",
  security-hub = "CloudWatch.11", trivy = ["AVD-AWS-0157", "AWS-0157"], requirements = { cis-aws-3 = "4.11", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-gateway-changes = { kics = "6b6874fe-4c2f-4eea-8b90-7cceaa4a125e", prowler = "cloudwatch_changes_to_network_gateways_alarm_configured",
  security-hub = "CloudWatch.12", trivy = ["AVD-AWS-0158", "AWS-0158"], requirements = { cis-aws-3 = "4.12", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-route-changes = { kics = "2285e608-ddbc-47f3-ba54-ce7121e31216", prowler = "cloudwatch_changes_to_network_route_tables_alarm_configured",
  security-hub = "CloudWatch.13", trivy = ["AVD-AWS-0159", "AWS-0159"], requirements = { cis-aws-3 = "4.13", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-vpc-changes = { kics = "9d0d4512-1959-43a2-a17f-72360ff06d1b", prowler = "cloudwatch_changes_to_vpcs_alarm_configured", security-hub = "CloudWatch.14",
  trivy = ["AVD-AWS-0160", "AWS-0160"], requirements = { cis-aws-3 = "4.14", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-alarm-organization-changes = { kics = "38b85c45-e772-4de8-a247-69619ca137b3", prowler = "cloudwatch_log_metric_filter_aws_organizations_changes",
  trivy = ["AVD-AWS-0174", "AWS-0174"], requirements = { cis-aws-3 = "4.15", nist-800-53-r5 = ["AU-6", "SI-4(5)"] } }
cloudtrail-trail-management-events = { requirements = { iso-27001-2022 = ["A.8.15", "A.8.16"], nist-800-53-r5 = ["AU-2", "AU-12"] } }
cloudtrail-trail-s3-object-writes = { guard = "CLOUDTRAIL_S3_DATAEVENTS_ENABLED", prowler = "cloudtrail_s3_dataevents_write_enabled", requirements = { "cis-aws-1.5" = "3.10",
  cis-aws-3 = "3.8", cis-aws-5 = "3.8", iso-27001-2022 = ["A.8.15", "A.8.16"], nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = ["CC2.1", "CC7.2", "PI1.2"] } }
cloudtrail-trail-s3-object-reads = { guard = "CLOUDTRAIL_S3_DATAEVENTS_ENABLED", prowler = "cloudtrail_s3_dataevents_read_enabled", requirements = { "cis-aws-1.5" = "3.11",
  cis-aws-3 = "3.9", cis-aws-5 = "3.9", iso-27001-2022 = ["A.8.15", "A.8.16"], nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"], soc2-tsc = ["CC2.1", "CC7.2"] } }
cloudtrail-trail-insights = { prowler = "cloudtrail_insights_exist",
  requirements = { nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = ["5.3.4", "10.3.2", "10.3.3", "10.3.4", "10.5.1", "A1.2.1"] } }
cloudtrail-event-data-store-kms-encrypted = { checkov = "CKV_AWS_294", config = "event-data-store-cmk-encryption-enabled", security-hub = "CloudTrail.10",
  requirements = { aws-fsbp = "CloudTrail.10", nist-800-53-r5 = ["AU-9", "SC-12", "SC-28"] } }
cloudtrail-event-data-store-termination-protection = { requirements = { nist-800-53-r5 = "CP-9" } }
cloudtrail-event-data-store-ingesting              = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
cloudtrail-event-data-store-multi-region           = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
cloudtrail-trail-global-services                   = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
cloudtrail-event-data-store-retention              = { requirements = { nist-800-53-r5 = "CP-9" } }
cloudtrail-resource-policy-not-public              = { requirements = { nist-800-53-r5 = "AC-3" } }
cloudtrail-trail-logging = { checkov = "CKV_AWS_251", config = "cloudtrail-enabled", guard = "CLOUD_TRAIL_ENABLED",
  kics = ["4bb76f17-3d63-4529-bdca-2b454529d774", "5c0b06d5-b7a4-484c-aeb0-75a836269ff0"], security-hub = "CloudTrail.3",
  requirements = { aws-fsbp = "CloudTrail.3", nist-800-53-r5 = ["AU-2", "AU-12"] } }
cloudtrail-trail-multi-region = { checkov = "CKV_AWS_67", config = "multi-region-cloud-trail-enabled", guard = "MULTI_REGION_CLOUD_TRAIL_ENABLED",
  kics = "058ac855-989f-4378-ba4d-52d004020da7", prowler = "cloudtrail_multi_region_enabled", security-hub = "CloudTrail.1", tfsec = "aws-cloudtrail-enable-all-regions",
  trivy = ["AVD-AWS-0014", "AWS-0014"], requirements = { aws-fsbp = "CloudTrail.1", "cis-aws-1.5" = "3.1", cis-aws-3 = "3.1", cis-aws-5 = "3.1",
  nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = ["CC2.1", "CC7.2", "PI1.3"] } }
cloudtrail-trail-log-validation = { cdk-nag = "CloudTrailLogFileValidationEnabled", checkov = "CKV_AWS_36", config = "cloud-trail-log-file-validation-enabled",
  guard = "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", kics = ["2a3560fe-52ca-4443-b34f-bf0ed5eb74c8", "52ffcfa6-6c70-4ea6-8376-d828d3961669"],
  prowler = "cloudtrail_log_file_validation_enabled", security-hub = "CloudTrail.4", tfsec = "aws-cloudtrail-enable-log-validation", trivy = ["AVD-AWS-0016", "AWS-0016"],
  requirements = { aws-fsbp = "CloudTrail.4", "cis-aws-1.5" = "3.2", cis-aws-3 = "3.2", cis-aws-5 = "3.2", iso-27001-2022 = ["A.8.15", "A.8.16"],
  nist-800-53-r5 = ["AU-9", "SI-7"], pci-dss-4 = ["10.3.2", "10.3.3", "10.3.4", "A1.2.1"], soc2-tsc = ["CC7.3", "PI1.3"] } }
cloudtrail-trail-kms-encrypted = { cdk-nag = "CloudTrailEncryptionEnabled", checkov = "CKV_AWS_35", config = "cloud-trail-encryption-enabled",
  guard = "CLOUD_TRAIL_ENCRYPTION_ENABLED", kics = ["050a9ba8-d1cb-4c61-a5e8-8805a70d3b85", "5d9e3164-9265-470c-9a10-57ae454ac0c7"],
  prowler = "cloudtrail_kms_encryption_enabled", security-hub = "CloudTrail.2", tfsec = "aws-cloudtrail-encryption-customer-managed-key", trivy = ["AVD-AWS-0015", "AWS-0015"],
  requirements = { aws-fsbp = "CloudTrail.2", "cis-aws-1.5" = "3.7", cis-aws-3 = "3.5", cis-aws-5 = "3.5", iso-27001-2022 = ["A.8.11", "A.8.15", "A.8.16", "A.8.24"],
  nist-800-53-r5 = ["AU-9", "SC-12", "SC-28"], pci-dss-4 = ["3.5.1", "8.3.2", "10.3.2", "10.3.3", "10.3.4", "A1.2.1"] } }
cloudtrail-trail-cloudwatch-logs = { cdk-nag = "CloudTrailCloudWatchLogsEnabled", checkov = "CKV2_AWS_10", config = "cloud-trail-cloud-watch-logs-enabled",
  guard = "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED", kics = ["17b30f8f-8dfb-4597-adf6-57600b6cf25e", "65d07da5-9af5-44df-8983-52d2e6f24c44"],
  prowler = "cloudtrail_cloudwatch_logging_enabled", security-hub = "CloudTrail.5", tfsec = "aws-cloudtrail-ensure-cloudwatch-integration", trivy = ["AVD-AWS-0162", "AWS-0162"],
  requirements = { aws-fsbp = "CloudTrail.5", "cis-aws-1.5" = "3.4", iso-27001-2022 = ["A.8.15", "A.8.16"],
  nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-9", "AU-12", "CA-7", "SI-4"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.4.1.1", "10.6.3", "11.5.2", "11.6.1", "12.10.5", "A1.2.1", "A3.3.1", "A3.5.1"],
  soc2-tsc = ["CC7.2", "CC7.3", "PI1.3"] } }
cloudtrail-trail-sns-topic = { checkov = "CKV_AWS_252", kics = ["3e09413f-471e-40f3-8626-990c79ae63f3", "482b7d26-0bdb-4b5f-bf6f-545826c0a3dd"],
  requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
cloudtrail-trail-bucket-not-public = { kics = "bd0088a5-c133-4b20-b129-ec9968b16ef3", prowler = "cloudtrail_logs_s3_bucket_is_not_publicly_accessible",
  tfsec = "aws-cloudtrail-no-public-log-access", trivy = ["AVD-AWS-0161", "AWS-0161"],
  requirements = { "cis-aws-1.5" = "3.3", iso-27001-2022 = ["A.8.3", "A.8.15", "A.8.16"], nist-800-53-r5 = ["AC-3", "AU-9"] } }
cloudtrail-trail-bucket-access-logs = { kics = "ee9e50e8-b2ed-4176-ad42-8fc0cf7593f4", prowler = "cloudtrail_logs_s3_bucket_access_logging_enabled",
  tfsec = "aws-cloudtrail-require-bucket-access-logging", trivy = ["AVD-AWS-0163", "AWS-0163"],
  requirements = { "cis-aws-1.5" = "3.6", cis-aws-3 = "3.4", cis-aws-5 = "3.4", iso-27001-2022 = ["A.8.15", "A.8.16"], nist-800-53-r5 = ["AU-2", "AU-12"] } }
