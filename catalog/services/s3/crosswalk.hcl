s3-bucket-encrypted-at-rest = { cdk-nag = "AwsSolutions-S3", checkov = "CKV_AWS_19", config = "s3-bucket-server-side-encryption-enabled", prowler = "s3_bucket_default_encryption",
  security-hub = "S3.4", tfsec = "aws-s3-enable-bucket-encryption", trivy = ["AVD-AWS-0088", "AWS-0088"],
  requirements = { "cis-aws-1.5" = "2.1.1", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "CP-9(8)", "PM-11",
  "SC-8(3)", "SC-8(4)", "SC-13", "SC-16(1)", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.4" } }
s3-bucket-encrypted-with-kms = { checkov = "CKV_AWS_145", config = "s3-default-encryption-kms", prowler = "s3_bucket_kms_encryption", security-hub = "S3.17",
  requirements = { aws-fsbp = "S3.17", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["SC-12", "SC-28"], pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.4" } }
s3-bucket-encrypted-with-customer-managed-key = { tfsec = "aws-s3-encryption-customer-key", trivy = ["AVD-AWS-0132", "AWS-0132"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
s3-bucket-customer-provided-keys-not-reopened = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
s3-bucket-versioning-enabled = { checkov = "CKV_AWS_21", config = "s3-bucket-versioning-enabled", prowler = "s3_bucket_object_versioning", security-hub = "S3.14",
  tfsec = "aws-s3-enable-versioning", trivy = ["AVD-AWS-0090", "AWS-0090"],
  requirements = { aws-fsbp = "S3.14", iso-27001-2022 = ["A.8.3", "A.8.10"], nist-800-53-r5 = ["AU-9(2)", "CP-1", "CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10",
  "CP-10(2)", "PM-11", "PM-17", "SC-5(2)", "SC-16(1)", "SI-1", "SI-13(5)"], pci-dss-4 = "10.3.4", soc2-tsc = ["A1.1", "C1.2", "CC7.4", "PI1.5"] } }
s3-bucket-object-lock-enabled = { checkov = "CKV_AWS_143", config = "s3-bucket-default-lock-enabled", prowler = "s3_bucket_object_lock", security-hub = "S3.15",
  requirements = { aws-fsbp = "S3.15", nist-800-53-r5 = "CP-9", pci-dss-4 = "10.3.4", soc2-tsc = "PI1.5" } }
s3-bucket-object-lock-has-default-retention = { requirements = { nist-800-53-r5 = "CP-9" } }
s3-bucket-replicates = { checkov = "CKV_AWS_144", config = "s3-bucket-cross-region-replication-enabled", prowler = "s3_bucket_cross_region_replication", security-hub = "S3.7",
  requirements = { aws-fsbp = "S3.7", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-9" } }
s3-bucket-lifecycle-rules-present = { checkov = "CKV2_AWS_61", config = "s3-lifecycle-policy-check", prowler = "s3_bucket_lifecycle_enabled", security-hub = "S3.13",
  requirements = { aws-fsbp = "S3.13", iso-27001-2022 = "A.8.10", nist-800-53-r5 = "SI-12", pci-dss-4 = ["3.2.1", "3.3.1.1", "3.3.1.3", "3.3.2", "3.3.3", "10.5.1"] } }
s3express-directory-bucket-lifecycle-rules-present = { config = "s3express-dir-bucket-lifecycle-rules-check", security-hub = "S3.25",
  requirements = { aws-fsbp = "S3.25", nist-800-53-r5 = "SI-12" } }
s3-bucket-noncurrent-versions-expire = { config = "s3-version-lifecycle-policy-check", security-hub = "S3.10", requirements = { aws-fsbp = "S3.10", nist-800-53-r5 = "SI-12" } }
s3-bucket-incomplete-uploads-aborted = { checkov = "CKV_AWS_300", requirements = { nist-800-53-r5 = "SI-12" } }
s3-bucket-access-logging-enabled = { cdk-nag = "AwsSolutions-S1", cfn-nag = "W35", checkov = "CKV_AWS_18", config = "s3-bucket-logging-enabled",
  prowler = "s3_bucket_server_access_logging_enabled", security-hub = "S3.9", tfsec = ["aws-s3-enable-logging", "aws-s3-enable-bucket-logging"], trivy = ["AVD-AWS-0089",
  "AWS-0089"], requirements = { aws-fsbp = "S3.9", iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AC-2(4)", "AC-3(10)", "AC-4(26)", "AC-6", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)",
  "AU-6(4)", "AU-6(6)", "AU-6(9)", "AU-8", "AU-10", "AU-12", "AU-12(1)", "AU-12(2)", "AU-12(3)", "AU-12(4)", "AU-14", "AU-14(3)", "CA-7", "CM-5(1)", "CM-6", "CM-9", "IA-3(3)",
  "MA-4(1)", "PM-14", "PM-31", "SC-7(9)", "SI-1", "SI-3(8)", "SI-4(2)", "SI-4(17)", "SI-4(20)", "SI-7(8)", "SI-10(1)"], pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2",
  "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"], soc2-tsc = ["A1.1", "CC7.2", "CC7.3"] } }
s3-bucket-events-notified = { checkov = "CKV2_AWS_62", config = "s3-event-notifications-enabled", prowler = "s3_bucket_event_notifications_enabled", security-hub = "S3.11",
  requirements = { aws-fsbp = "S3.11", nist-800-53-r5 = "AU-12", pci-dss-4 = ["11.5.2", "11.6.1", "12.10.5", "A3.3.1", "A3.5.1"] } }
s3-bucket-denies-insecure-transport = { cdk-nag = "AwsSolutions-S10", checkov = "CKV_AWS_379", config = "s3-bucket-ssl-requests-only",
  prowler = "s3_bucket_secure_transport_policy", security-hub = "S3.5",
  requirements = { aws-fsbp = "S3.5", "cis-aws-1.5" = "2.1.2", cis-aws-3 = "2.1.1", cis-aws-4 = "2.1.1", cis-aws-5 = "2.1.1", cis-aws-6 = "3.1.1", cis-aws-7 = "3.1.1",
  nist-800-53-r5 = ["AC-4", "AC-4(22)", "AC-17(2)", "AC-24(1)", "AU-9(3)", "CA-9", "CM-6", "CM-9", "IA-5(1)", "PM-11", "PM-17", "SC-7(4)", "SC-7(5)", "SC-8", "SC-8(1)", "SC-8(2)",
  "SC-8(3)", "SC-8(4)", "SC-8(5)", "SC-13", "SC-16(1)", "SC-23", "SI-1"], pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
s3-bucket-accelerated-name-fits-certificate = { trivy = ["AVD-AWS-0320", "AWS-0320"], requirements = { nist-800-53-r5 = "SC-8" } }
s3-bucket-blocks-public-acls = { checkov = "CKV_AWS_53", tfsec = "aws-s3-block-public-acls", trivy = ["AVD-AWS-0086", "AWS-0086"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-blocks-public-policies = { checkov = "CKV_AWS_54", tfsec = "aws-s3-block-public-policy", trivy = ["AVD-AWS-0087", "AWS-0087"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-ignores-public-acls = { checkov = "CKV_AWS_55", tfsec = "aws-s3-ignore-public-acls", trivy = ["AVD-AWS-0091", "AWS-0091"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-restricts-public-buckets = { checkov = "CKV_AWS_56", tfsec = "aws-s3-no-public-buckets", trivy = ["AVD-AWS-0093", "AWS-0093"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-public-access-block-complete = { cdk-nag = "AwsSolutions-S2", checkov = "CKV2_AWS_6", config = "s3-bucket-level-public-access-prohibited",
  prowler = "s3_bucket_level_public_access_block", security-hub = "S3.8", tfsec = "aws-s3-specify-public-access-block", trivy = ["AVD-AWS-0094", "AWS-0094"],
  requirements = { aws-fsbp = "S3.8", "cis-aws-1.5" = "2.1.5", cis-aws-3 = "2.1.4", cis-aws-4 = "2.1.4", cis-aws-5 = "2.1.4", cis-aws-6 = "3.1.4", cis-aws-7 = "3.1.4",
  nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-acl-not-public = { checkov = ["CKV_AWS_20", "CKV_AWS_57", "CKV2_AWS_43"], prowler = ["s3_bucket_public_list_acl", "s3_bucket_public_write_acl"],
  tfsec = "aws-s3-no-public-access-with-acl", trivy = ["AVD-AWS-0092", "AWS-0092"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"] } }
s3-bucket-not-public-by-policy = { config = ["s3-bucket-public-read-prohibited", "s3-bucket-public-write-prohibited"], prowler = ["s3_bucket_public_access",
  "s3_bucket_policy_public_write_access"], security-hub = ["S3.2", "S3.3"], requirements = { aws-fsbp = ["S3.2", "S3.3"], cis-aws-7 = "2.21", iso-27001-2022 = "A.8.1",
  nist-800-53-r5 = ["AC-2(6)", "AC-3", "AC-3(7)", "AC-4(21)", "AC-6", "AC-17", "AC-17(1)", "AC-17(4)", "AC-17(9)", "AC-17(10)", "CM-6", "CM-9", "MP-2", "SC-7",
  "SC-7(3)", "SC-7(7)", "SC-7(9)", "SC-7(11)", "SC-7(12)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(24)", "SC-7(25)", "SC-7(26)", "SC-7(27)", "SC-7(28)", "SC-25"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "10.3.3", "10.3.4", "A1.1.2", "A1.1.3", "A1.2.1", "A3.4.1"], soc2-tsc = "CC6.1" } }
s3-bucket-website-not-hosted = { kics = "S3 Static Website Host Enabled", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-cors-not-open      = { kics = "S3 Bucket With Unsecured CORS Rule", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-access-point-blocks-public-access = { checkov = "CKV_AWS_392", config = "s3-access-point-public-access-blocks", prowler = "s3_access_point_public_access_block",
  security-hub = "S3.19", requirements = { aws-fsbp = "S3.19", nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2",
  "A1.1.2", "A1.1.3", "A3.4.1"] } }
s3-multi-region-access-point-blocks-public-access = { config = "s3-mrap-public-access-blocked", prowler = "s3_multi_region_access_point_public_access_block",
  security-hub = "S3.24", requirements = { aws-fsbp = "S3.24", nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-access-point-limited-to-vpc = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-account-blocks-public-access = { config = "s3-account-level-public-access-blocks-periodic", prowler = "s3_account_level_public_access_blocks", security-hub = "S3.1",
  requirements = { aws-fsbp = "S3.1", cis-aws-3 = "2.1.4", cis-aws-5 = "2.1.4", cis-aws-6 = "3.1.4", cis-aws-7 = "3.1.4", nist-800-53-r5 = ["AC-3", "AC-6", "SC-7"] } }
s3-bucket-acls-disabled = { checkov = "CKV2_AWS_65", config = "s3-bucket-acl-prohibited", prowler = "s3_bucket_acl_prohibited", security-hub = "S3.12",
  requirements = { aws-fsbp = "S3.12", nist-800-53-r5 = ["AC-3", "AC-6"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"] } }
s3-bucket-policy-not-public = { checkov = "CKV_AWS_70", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-actions-named = { guard = "S3_BUCKET_POLICY_NO_WILDCARD_ACTION", kics = "S3 Bucket With All Permissions",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-no-allow-for-not-principal = { guard = "S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-no-allow-for-not-action    = { guard = "S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-does-not-lock-out          = { checkov = "CKV_AWS_93", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-access-point-policy-not-public           = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-tables-policy-not-public                 = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-vectors-policy-not-public                = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
