sqs-queue-encrypted-at-rest = { cdk-nag = "AwsSolutions-SQS2", cfn-nag = "W48", checkov = "CKV_AWS_27", kics = ["12726829-93ed-4d51-9cbe-13423f4299e1", "6e8849c1-3aa7-40e3-9063-b85ee300f29f"],
  prowler = "sqs_queues_server_side_encryption_enabled", tfsec = "aws-sqs-enable-queue-encryption",
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28" } }
sqs-queue-encrypted-with-customer-managed-key = { cfn-nag = "W48", checkov = "CKV2_AWS_73", guard = "SQS_QUEUE_KMS_MASTER_KEY_ID_RULE", tfsec = "aws-sqs-queue-encryption-use-cmk",
  trivy = ["AVD-AWS-0135", "AWS-0135"], requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
sqs-queue-has-dead-letter-queue     = { cdk-nag = ["SQSQueueDLQ", "AwsSolutions-SQS3"], requirements = { nist-800-53-r5 = "CP-9" } }
sqs-queue-retains-messages-a-day    = { requirements = { nist-800-53-r5 = "CP-9" } }
sqs-queue-denies-insecure-transport = { cdk-nag = "SQSQueueSSLRequestsOnly", requirements = { nist-800-53-r5 = "SC-8" } }
sqs-queue-not-public = { cfn-nag = "F21", config = "sqs-queue-no-public-access",
  kics = ["730675f9-52ed-49b6-8ead-0acb5dd7df7f", "9b6a3f5b-5fd6-40ee-9bc0-ed604911212d", "abb06e5f-ef9a-4a99-98c6-376d396bfcdf"], prowler = "sqs_queues_not_publicly_accessible",
  security-hub = "SQS.3", requirements = { aws-fsbp = "SQS.3", cis-aws-7 = "2.21", iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "SC-7"] } }
sqs-queue-policy-principals-named = { cfn-nag = "F21", checkov = ["CKV_AWS_168", "CKV_AWS_387"], guard = "SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sqs-queue-policy-actions-named = { cfn-nag = "F20", checkov = "CKV_AWS_72", guard = "SQS_QUEUEPOLICY_NO_WILDCARD_ACTION", kics = "816ea8cf-d589-442d-a917-2dd0ce0e45e3",
  tfsec = "aws-sqs-no-wildcards-in-policy-documents", trivy = ["AVD-AWS-0097", "AWS-0097"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sqs-queue-policy-no-allow-for-not-principal = { cfn-nag = "F7", guard = "SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sqs-queue-policy-no-allow-for-not-action    = { cfn-nag = "W18", guard = "SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
