secretsmanager-secret-encrypted-with-customer-managed-key = { cdk-nag = "SecretsManagerUsingKMSKey", cfn-nag = "W77", checkov = "CKV_AWS_149", guard = "SECRETSMANAGER_USING_CMK",
  kics = ["a2f548f2-188c-4fff-b172-e9a6acb216bd", "b0d3ef3f-845d-4b1b-83d6-63a5a380375f", "c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22"], trivy = ["AVD-AWS-0098", "AWS-0098"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
secretsmanager-secret-rotates = { cdk-nag = ["AwsSolutions-SMG4", "SecretsManagerRotationEnabled"], checkov = "CKV2_AWS_57", config = "secretsmanager-rotation-enabled-check",
  guard = "SECRETSMANAGER_ROTATION_ENABLED_CHECK", prowler = "secretsmanager_automatic_rotation_enabled", security-hub = "SecretsManager.1",
  requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = "IA-5" } }
secretsmanager-rotation-within-90-days = { checkov = "CKV_AWS_304", requirements = { nist-800-53-r5 = "IA-5" } }
secretsmanager-secret-not-written-out  = { requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = "IA-5(7)" } }
secretsmanager-policy-not-public = { kics = "fa00ce45-386d-4718-8392-fb485e1f3c5b", prowler = "secretsmanager_not_publicly_accessible",
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-3", "AC-6"] } }
secretsmanager-policy-checked-for-public-access = { requirements = { nist-800-53-r5 = "AC-3" } }
