kinesis-stream-encrypted = { cdk-nag = "KinesisDataStreamSSE", cfn-nag = "W49", checkov = "CKV_AWS_43", config = "kinesis-stream-encrypted",
  guard = "KINESIS_STREAM_ENCRYPTION_RULE", kics = "862fe4bf-3eec-4767-a517-40f378886b88", prowler = "kinesis_stream_encrypted_at_rest", security-hub = "Kinesis.1",
  tfsec = "aws-kinesis-enable-in-transit-encryption", trivy = ["AVD-AWS-0064", "AWS-0064"],
  requirements = { aws-fsbp = "Kinesis.1", iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"], soc2-tsc = "PI1.4" } }
kinesis-stream-key-customer-managed = { cfn-nag = "W49", checkov = "CKV_AWS_185", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
kinesis-stream-retention-a-week = { config = "kinesis-stream-backup-retention-check", prowler = "kinesis_stream_data_retention_period", security-hub = "Kinesis.3",
  requirements = { nist-800-53-r5 = "CP-9" } }
kinesis-resource-policy-not-public = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
