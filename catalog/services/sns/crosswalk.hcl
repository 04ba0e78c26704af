sns-topic-encrypted-with-kms = { cdk-nag = ["SNSEncryptedKMS", "AwsSolutions-SNS2"], cfn-nag = "W47", checkov = "CKV_AWS_26", config = "sns-encrypted-kms",
  guard = "SNS_ENCRYPTED_KMS", kics = ["28545147-2fc6-42d5-a1f9-cf226658e591", "9d13b150-a2ab-42a1-b6f4-142e41f81e52"], prowler = "sns_topics_kms_encryption_at_rest_enabled",
  security-hub = "SNS.1", tfsec = "aws-sns-enable-topic-encryption", trivy = ["AVD-AWS-0095", "AWS-0095"],
  requirements = { aws-fsbp = "SNS.1", iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28" } }
sns-topic-encrypted-with-customer-managed-key = { kics = "b1a72f66-2236-4f3b-87ba-0da1b366956f", tfsec = "aws-sns-topic-encryption-use-cmk", trivy = ["AVD-AWS-0136", "AWS-0136"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
sns-topic-denies-insecure-transport = { cdk-nag = ["SNSTopicSSLPublishOnly", "AwsSolutions-SNS3"], requirements = { nist-800-53-r5 = "SC-8" } }
sns-topic-not-public = { cfn-nag = "F18", config = "sns-topic-no-public-access", prowler = "sns_topics_not_publicly_accessible", security-hub = "SNS.4",
  requirements = { aws-fsbp = "SNS.4", nist-800-53-r5 = ["AC-3", "SC-7"] } }
sns-topic-policy-principals-named = { cfn-nag = "F18", checkov = "CKV_AWS_169", guard = "SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL",
  kics = ["ae53ce91-42b5-46bf-a84f-9a13366a4f13", "b26d2b7e-60f6-413d-a3a1-a57db24aa2b3"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sns-topic-policy-actions-named              = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sns-topic-policy-no-allow-for-not-principal = { cfn-nag = "F8", guard = "SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sns-topic-policy-no-allow-for-not-action = { cfn-nag = "W19", guard = "SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION",
  kics = ["5ea624e4-c8b1-4bb3-87a4-4235a776adcc", "818f38ed-8446-4132-9c03-474d49e10195"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
sns-subscription-encrypted             = { prowler = "sns_subscription_not_using_http_endpoints", requirements = { nist-800-53-r5 = "SC-8", pci-dss-4 = "4.2.1" } }
sns-subscription-has-dead-letter-queue = { cdk-nag = "SNSRedrivePolicy", requirements = { nist-800-53-r5 = ["CP-10", "SI-11"] } }
