s3-bucket-encrypted-at-rest = { cdk-nag = "AwsSolutions-S3", cfn-nag = "W41", checkov = "CKV_AWS_19", config = "s3-bucket-server-side-encryption-enabled",
  guard = "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED", kics = "b2e8752c-3497-4255-98d2-e4ae5b46bbf5", prowler = "s3_bucket_default_encryption",
  tfsec = "aws-s3-enable-bucket-encryption", requirements = { "cis-aws-1.5" = "2.1.1", iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "CP-9(8)", "PM-11", "SC-8(3)", "SC-8(4)", "SC-13", "SC-16(1)", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"],
  soc2-tsc = "PI1.4" } }
s3-bucket-encrypted-with-kms = { checkov = "CKV_AWS_145", config = "s3-default-encryption-kms", guard = "S3_DEFAULT_ENCRYPTION_KMS", prowler = "s3_bucket_kms_encryption",
  security-hub = "S3.17",
  requirements = { aws-fsbp = "S3.17", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["SC-12", "SC-28"], pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.4" } }
s3-bucket-encrypted-with-customer-managed-key = { tfsec = "aws-s3-encryption-customer-key", trivy = ["AVD-AWS-0132", "AWS-0132"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
s3-bucket-customer-provided-keys-not-reopened = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
s3-bucket-versioning-enabled = { checkov = "CKV_AWS_21", config = "s3-bucket-versioning-enabled", guard = "S3_BUCKET_VERSIONING_ENABLED",
  kics = ["568a4d22-3517-44a6-a7ad-6a7eed88722c", "a227ec01-f97a-4084-91a4-47b350c1db54"], prowler = "s3_bucket_object_versioning", security-hub = "S3.14",
  tfsec = "aws-s3-enable-versioning", trivy = ["AVD-AWS-0090", "AWS-0090"], requirements = { aws-fsbp = "S3.14", iso-27001-2022 = "A.8.13",
  nist-800-53-r5 = ["AU-9(2)", "CP-1", "CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "PM-11", "PM-17", "SC-5(2)", "SC-16(1)", "SI-1", "SI-13(5)"],
  pci-dss-4 = "10.3.4", soc2-tsc = ["A1.1", "C1.2", "CC7.4", "PI1.5"] } }
s3-bucket-object-lock-enabled = { checkov = "CKV_AWS_143", config = "s3-bucket-default-lock-enabled", guard = "S3_BUCKET_DEFAULT_LOCK_ENABLE", prowler = "s3_bucket_object_lock",
  security-hub = "S3.15", requirements = { aws-fsbp = "S3.15", nist-800-53-r5 = "CP-9", pci-dss-4 = "10.3.4", soc2-tsc = "PI1.5" } }
s3-bucket-object-lock-has-default-retention = { requirements = { nist-800-53-r5 = "CP-9" } }
s3-bucket-replicates = { checkov = "CKV_AWS_144", config = "s3-bucket-cross-region-replication-enabled", guard = "S3_BUCKET_REPLICATION_ENABLED",
  prowler = "s3_bucket_cross_region_replication", security-hub = "S3.7", requirements = { aws-fsbp = "S3.7", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-9" } }
s3-bucket-lifecycle-rules-present = { checkov = "CKV2_AWS_61", config = "s3-lifecycle-policy-check", prowler = "s3_bucket_lifecycle_enabled", security-hub = "S3.13",
  requirements = { aws-fsbp = ["S3.10", "S3.13"], iso-27001-2022 = "A.8.10", nist-800-53-r5 = "SI-12", pci-dss-4 = ["3.2.1", "3.3.1.1", "3.3.1.3", "3.3.2", "3.3.3", "10.5.1"] } }
s3express-directory-bucket-lifecycle-rules-present = { config = "s3express-dir-bucket-lifecycle-rules-check", security-hub = "S3.25",
  requirements = { aws-fsbp = "S3.25", nist-800-53-r5 = "SI-12" } }
s3-bucket-noncurrent-versions-expire = { requirements = { nist-800-53-r5 = "SI-12" } }
s3-bucket-incomplete-uploads-aborted = { checkov = "CKV_AWS_300", requirements = { nist-800-53-r5 = "SI-12" } }
s3-bucket-access-logging-enabled = { cdk-nag = "AwsSolutions-S1", cfn-nag = "W35", checkov = "CKV_AWS_18", config = "s3-bucket-logging-enabled",
  guard = "S3_BUCKET_LOGGING_ENABLED", kics = ["4552b71f-0a2a-4bc4-92dd-ed7ec1b4674c", "c3ce69fd-e3df-49c6-be78-1db3f802261c", "f861041c-8c9f-4156-acfc-5e6e524f5884"],
  prowler = "s3_bucket_server_access_logging_enabled", security-hub = "S3.9", tfsec = ["aws-s3-enable-logging", "aws-s3-enable-bucket-logging"],
  trivy = ["AVD-AWS-0089", "AWS-0089"], requirements = { aws-fsbp = "S3.9", iso-27001-2022 = "A.8.15",
  nist-800-53-r5 = ["AC-2(4)", "AC-3(10)", "AC-4(26)", "AC-6", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-6(6)", "AU-6(9)", "AU-8", "AU-10", "AU-12", "AU-12(1)", "AU-12(2)", "AU-12(3)", "AU-12(4)", "AU-14", "AU-14(3)", "CA-7", "CM-5(1)", "CM-6", "CM-9", "IA-3(3)", "MA-4(1)", "PM-14", "PM-31", "SC-7(9)", "SI-1", "SI-3(8)", "SI-4(2)", "SI-4(17)", "SI-4(20)", "SI-7(8)", "SI-10(1)"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = ["A1.1", "CC7.2", "CC7.3"] } }
s3-bucket-events-notified = { checkov = "CKV2_AWS_62", config = "s3-event-notifications-enabled", prowler = "s3_bucket_event_notifications_enabled", security-hub = "S3.11",
  requirements = { aws-fsbp = "S3.11", nist-800-53-r5 = "AU-12", pci-dss-4 = ["11.5.2", "11.6.1", "12.10.5", "A3.3.1", "A3.5.1"] } }
s3-bucket-denies-insecure-transport = { cdk-nag = "AwsSolutions-S10", config = "s3-bucket-ssl-requests-only", guard = "S3_BUCKET_SSL_REQUESTS_ONLY",
  kics = ["38c64e76-c71e-4d92-a337-60174d1de1c9", "4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9"], prowler = "s3_bucket_secure_transport_policy", security-hub = "S3.5",
  requirements = { aws-fsbp = "S3.5", "cis-aws-1.5" = "2.1.2", cis-aws-3 = "2.1.1", cis-aws-4 = "2.1.1", cis-aws-5 = "2.1.1", cis-aws-6 = "3.1.1", cis-aws-7 = "3.1.1",
  nist-800-53-r5 = ["AC-4", "AC-4(22)", "AC-17(2)", "AC-24(1)", "AU-9(3)", "CA-9", "CM-6", "CM-9", "IA-5(1)", "PM-11", "PM-17", "SC-7(4)", "SC-7(5)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-8(3)", "SC-8(4)", "SC-8(5)", "SC-13", "SC-16(1)", "SC-23", "SI-1"],
  pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
s3-bucket-accelerated-name-fits-certificate = { trivy = ["AVD-AWS-0320", "AWS-0320"], requirements = { nist-800-53-r5 = "SC-8" } }
s3-bucket-blocks-public-acls = { checkov = "CKV_AWS_53", kics = ["48f100d9-f499-4c6d-b2b8-deafe47ffb26", "d0cc8694-fcad-43ff-ac86-32331d7e867f"],
  tfsec = "aws-s3-block-public-acls", trivy = ["AVD-AWS-0086", "AWS-0086"], requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-blocks-public-policies = { checkov = "CKV_AWS_54", kics = ["1a4bc881-9f69-4d44-8c9a-d37d08f54c50", "860ba89b-b8de-4e72-af54-d6aee4138a69"],
  tfsec = "aws-s3-block-public-policy", trivy = ["AVD-AWS-0087", "AWS-0087"], requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-ignores-public-acls = { checkov = "CKV_AWS_55", kics = ["4fa66806-0dd9-4f8d-9480-3174d39c7c91", "6c8d51af-218d-4bfb-94a9-94eabaa0703a"],
  tfsec = "aws-s3-ignore-public-acls", trivy = ["AVD-AWS-0091", "AWS-0091"], requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-restricts-public-buckets = { checkov = "CKV_AWS_56", kics = ["1ec253ab-c220-4d63-b2de-5b40e0af9293", "350cd468-0e2c-44ef-9d22-cfb73a62523c"],
  tfsec = "aws-s3-no-public-buckets", trivy = ["AVD-AWS-0093", "AWS-0093"], requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-public-access-block-complete = { cdk-nag = "AwsSolutions-S2", checkov = "CKV2_AWS_6", config = "s3-bucket-level-public-access-prohibited",
  guard = ["S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "S3_BUCKET_PUBLIC_READ_PROHIBITED", "S3_BUCKET_PUBLIC_WRITE_PROHIBITED"], prowler = "s3_bucket_level_public_access_block",
  security-hub = "S3.8", tfsec = "aws-s3-specify-public-access-block", trivy = "AVD-AWS-0094", requirements = { aws-fsbp = "S3.8", "cis-aws-1.5" = "2.1.5", cis-aws-3 = "2.1.4",
  cis-aws-4 = "2.1.4", cis-aws-5 = "2.1.4", cis-aws-6 = "3.1.4", cis-aws-7 = "3.1.4", nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-acl-not-public = { cfn-nag = "F14", checkov = ["CKV2_AWS_43", "CKV_AWS_20", "CKV_AWS_375"], guard = ["S3_BUCKET_NO_PUBLIC_RW_ACL", "S3_BUCKET_PUBLIC_READ_ACL"],
  kics = ["07dda8de-d90d-469e-9b37-1aca53526ced", "219f4c95-aa50-44e0-97de-cf71f4641170", "38c5ee0d-7f22-4260-ab72-5073048df100", "57b9893d-33b1-4419-bcea-a717ea87e139", "835d5497-a526-4aea-a23f-98a9afd1635f"],
  prowler = ["s3_bucket_public_list_acl", "s3_bucket_public_write_acl"], tfsec = "aws-s3-no-public-access-with-acl", trivy = ["AVD-AWS-0092", "AWS-0092"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"] } }
s3-bucket-not-public-by-policy = { cfn-nag = "F16", config = ["s3-bucket-public-read-prohibited", "s3-bucket-public-write-prohibited"],
  prowler = ["s3_bucket_public_access", "s3_bucket_policy_public_write_access"], security-hub = ["S3.2", "S3.3"], requirements = { aws-fsbp = ["S3.2", "S3.3"], cis-aws-7 = "2.21",
  iso-27001-2022 = "A.8.3",
  nist-800-53-r5 = ["AC-2(6)", "AC-3", "AC-3(7)", "AC-4(21)", "AC-6", "AC-17", "AC-17(1)", "AC-17(4)", "AC-17(9)", "AC-17(10)", "CM-6", "CM-9", "MP-2", "SC-7", "SC-7(3)", "SC-7(7)", "SC-7(9)", "SC-7(11)", "SC-7(12)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(24)", "SC-7(25)", "SC-7(26)", "SC-7(27)", "SC-7(28)", "SC-25"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "10.3.3", "10.3.4", "A1.1.2", "A1.1.3", "A1.2.1", "A3.4.1"], soc2-tsc = "CC6.1" } }
s3-bucket-website-not-hosted = { kics = ["42bb6b7f-6d54-4428-b707-666f669d94fb", "90501b1b-cded-4cc1-9e8b-206b85cda317", "S3 Static Website Host Enabled"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-bucket-cors-not-open = { kics = ["3609d27c-3698-483a-9402-13af6ae80583", "98a8f708-121b-455b-ae2f-da3fb59d17e1", "S3 Bucket With Unsecured CORS Rule"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-access-point-blocks-public-access = { checkov = "CKV_AWS_392", config = "s3-access-point-public-access-blocks", prowler = "s3_access_point_public_access_block",
  security-hub = "S3.19", requirements = { aws-fsbp = "S3.19", nist-800-53-r5 = ["AC-3", "SC-7"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"] } }
s3-multi-region-access-point-blocks-public-access = { config = "s3-mrap-public-access-blocked", prowler = "s3_multi_region_access_point_public_access_block",
  security-hub = "S3.24", requirements = { aws-fsbp = "S3.24", nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-access-point-limited-to-vpc = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
s3-account-blocks-public-access = { config = "s3-account-level-public-access-blocks-periodic", prowler = "s3_account_level_public_access_blocks", security-hub = "S3.1",
  requirements = { aws-fsbp = "S3.1", cis-aws-3 = "2.1.4", cis-aws-5 = "2.1.4", cis-aws-6 = "3.1.4", cis-aws-7 = "3.1.4", nist-800-53-r5 = ["AC-3", "AC-6", "SC-7"] } }
s3-bucket-acls-disabled = { checkov = "CKV2_AWS_65", config = "s3-bucket-acl-prohibited", prowler = "s3_bucket_acl_prohibited", security-hub = "S3.12",
  requirements = { aws-fsbp = "S3.12", nist-800-53-r5 = ["AC-3", "AC-6"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"] } }
s3-bucket-policy-not-public = { cfn-nag = "F16", checkov = "CKV_AWS_70", guard = "S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL",
  kics = ["1df37f4b-7197-45ce-83f8-9994d2fcf885", "456b00a3-1072-4149-9740-6b8bb60251b0", "66c6f96f-2d9e-417e-a998-9058aeeecd44", "7772bb8c-c0f3-42d4-8e4e-f1b8939ad085", "7af43613-6bb9-4a0e-8c4d-1314b799425e", "acc78859-765e-4011-a229-a65ea57db252", "d24c0755-c028-44b1-b503-8e719c898832", "f6397a20-4cf1-4540-a997-1d363c25ef58", "f97b7d23-568f-4bcc-9ac9-02df0d57fbba", "faa8fddf-c0aa-4b2d-84ff-e993e233ebe9", "ffdf4b37-7703-4dfe-a682-9d2e99bc6c09"],
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-actions-named = { cfn-nag = "F15", guard = "S3_BUCKET_POLICY_NO_WILDCARD_ACTION",
  kics = ["4ae8af91-5108-42cb-9471-3bdbe596eac9", "S3 Bucket With All Permissions", "a4966c4f-9141-48b8-a564-ffe9959945bc"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-no-allow-for-not-principal = { cfn-nag = "F9", guard = "S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-no-allow-for-not-action    = { cfn-nag = "W20", guard = "S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-policy-does-not-lock-out          = { checkov = "CKV_AWS_93", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-access-point-policy-not-public           = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-tables-policy-not-public                 = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-vectors-policy-not-public                = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
s3-bucket-object-writes-recorded            = { trivy = ["AVD-AWS-0171", "AWS-0171"], requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
s3-bucket-object-reads-recorded             = { trivy = ["AVD-AWS-0172", "AWS-0172"], requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
