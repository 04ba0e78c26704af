dynamodb-table-point-in-time-recovery-on = { cdk-nag = "AwsSolutions-DDB3", cfn-nag = "W78", checkov = "CKV_AWS_28", config = "dynamodb-pitr-enabled",
  guard = "DYNAMODB_PITR_ENABLED", kics = ["0f04217d-488f-4e7a-bec8-f16159686cd6", "741f1291-47ac-4a85-a07b-3d32a9d6bd3e"], prowler = "dynamodb_tables_pitr_enabled",
  security-hub = "DynamoDB.2", tfsec = "aws-dynamodb-enable-recovery", trivy = ["AVD-AWS-0024", "AWS-0024"], requirements = { aws-fsbp = "DynamoDB.2",
  nist-800-53-r5 = ["CP-1", "CP-2(5)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "SC-5(2)", "SI-13(5)"],
  pci-dss-4 = ["3.2.1", "3.3.1.1", "3.3.1.3", "3.3.2", "3.3.3", "10.3.3", "10.5.1"], soc2-tsc = ["A1.1", "CC7.4"] } }
dynamodb-table-recovery-period-full             = { requirements = { nist-800-53-r5 = "CP-9" } }
dynamodb-global-table-point-in-time-recovery-on = { checkov = "CKV_AWS_165", requirements = { nist-800-53-r5 = "CP-9" } }
dynamodb-table-named-key-in-use                 = { requirements = { nist-800-53-r5 = "SC-28" } }
dynamodb-table-encrypted-with-kms = { cfn-nag = "W74", config = "dynamodb-table-encrypted-kms", guard = ["DYNAMODB_TABLE_ENCRYPTED_KMS", "DYNAMODB_TABLE_MUST_BE_ENCRYPTED"],
  kics = ["4bd21e68-38c1-4d58-acdc-6a14b203237f", "c8dee387-a2e6-4a73-a942-183c975549ac", "ce089fd4-1406-47bd-8aad-c259772bb294"],
  prowler = "dynamodb_tables_kms_cmk_encryption_enabled", trivy = ["AVD-AWS-0121", "AWS-0121"], requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.5" } }
dynamodb-table-encrypted-with-customer-managed-key = { checkov = "CKV_AWS_119", tfsec = "aws-dynamodb-table-customer-key", trivy = ["AVD-AWS-0025", "AWS-0025"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
dynamodb-global-table-encrypted-with-customer-managed-key = { checkov = "CKV_AWS_271", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
dynamodb-table-protected-from-deletion = { config = "dynamodb-table-deletion-protection-enabled", prowler = "dynamodb_table_deletion_protection_enabled",
  security-hub = "DynamoDB.6", requirements = { aws-fsbp = "DynamoDB.6", nist-800-53-r5 = "CP-9" } }
dynamodb-global-table-protected-from-deletion = { requirements = { nist-800-53-r5 = "CP-9" } }
dynamodb-table-capacity-scales = { checkov = "CKV2_AWS_16", config = "dynamodb-autoscaling-enabled", prowler = "dynamodb_table_autoscaling_enabled", security-hub = "DynamoDB.1",
  requirements = { aws-fsbp = "DynamoDB.1", nist-800-53-r5 = "CP-2" } }
dynamodb-table-policy-not-public    = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
dynamodb-table-policy-actions-named = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
dax-cluster-encrypted-at-rest = { cdk-nag = "AwsSolutions-DDB4", cfn-nag = "W83", checkov = "CKV_AWS_47", config = "dax-encryption-enabled", guard = "DAX_ENCRYPTION_ENABLED",
  prowler = "dynamodb_accelerator_cluster_encryption_enabled", security-hub = "DynamoDB.3", tfsec = "aws-dynamodb-enable-at-rest-encryption", trivy = ["AVD-AWS-0023", "AWS-0023"],
  requirements = { aws-fsbp = "DynamoDB.3", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"] } }
dax-cluster-requires-tls = { checkov = "CKV_AWS_239", config = "dax-tls-endpoint-encryption", prowler = "dynamodb_accelerator_cluster_in_transit_encryption_enabled",
  security-hub = "DynamoDB.7", requirements = { aws-fsbp = "DynamoDB.7", iso-27001-2022 = ["A.8.12", "A.8.24"], nist-800-53-r5 = "SC-8",
  pci-dss-4 = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"], soc2-tsc = "CC6.7" } }
dax-cluster-spans-zones            = { prowler = "dynamodb_accelerator_cluster_multi_az", requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
dax-cluster-maintenance-window-set = { requirements = { nist-800-53-r5 = "SI-2" } }
