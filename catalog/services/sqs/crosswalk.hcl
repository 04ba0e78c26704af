sqs-queue-encrypted-at-rest = { cdk-nag = "AwsSolutions-SQS2", checkov = "CKV_AWS_27", prowler = "sqs_queues_server_side_encryption_enabled",
  tfsec = "aws-sqs-enable-queue-encryption", trivy = ["AVD-AWS-0096", "AWS-0096"], requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28" } }
sqs-queue-encrypted-with-customer-managed-key = { checkov = "CKV2_AWS_73", tfsec = "aws-sqs-queue-encryption-use-cmk", trivy = ["AVD-AWS-0135", "AWS-0135"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
sqs-queue-has-dead-letter-queue     = { cdk-nag = ["SQSQueueDLQ", "AwsSolutions-SQS3"], requirements = { nist-800-53-r5 = "CP-9" } }
sqs-queue-retains-messages-a-day    = { requirements = { nist-800-53-r5 = "CP-9" } }
sqs-queue-denies-insecure-transport = { cdk-nag = "SQSQueueSSLRequestsOnly", requirements = { nist-800-53-r5 = "SC-8" } }
sqs-queue-not-public = { config = "sqs-queue-no-public-access", prowler = "sqs_queues_not_publicly_accessible", security-hub = "SQS.3",
  requirements = { aws-fsbp = "SQS.3", cis-aws-7 = "2.21", iso-27001-2022 = "A.8.1", nist-800-53-r5 = ["AC-3", "SC-7"] } }
sqs-queue-policy-principals-named = { checkov = ["CKV_AWS_168", "CKV_AWS_387"], guard = "SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sqs-queue-policy-actions-named = { checkov = "CKV_AWS_72", guard = "SQS_QUEUEPOLICY_NO_WILDCARD_ACTION", tfsec = "aws-sqs-no-wildcards-in-policy-documents",
  trivy = ["AVD-AWS-0097", "AWS-0097"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sqs-queue-policy-no-allow-for-not-principal = { guard = "SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sqs-queue-policy-no-allow-for-not-action    = { guard = "SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
