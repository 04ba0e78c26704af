ecr-repository-scan-on-push = { cfn-nag = "W79", checkov = "CKV_AWS_163", config = "ecr-private-image-scanning-enabled", guard = "ECR_REPO_SCAN_ON_PUSH",
  kics = ["9025b2b3-e554-4842-ba87-db7aeec36d35", "9630336b-3fed-4096-8173-b9afdfe346a7"], prowler = "ecr_repositories_scan_images_on_push_enabled", security-hub = "ECR.1",
  tfsec = "aws-ecr-enable-image-scans", trivy = ["AVD-AWS-0030", "AWS-0030"], requirements = { aws-fsbp = "ECR.1", nist-800-53-r5 = "RA-5", pci-dss-4 = "6.3.1" } }
ecr-repository-tags-immutable = { checkov = "CKV_AWS_51", config = "ecr-private-tag-immutability-enabled",
  kics = ["33f41d31-86b1-46a4-81f7-9c9a671f59ac", "d1846b12-20c5-4d45-8798-fc35b79268eb"], prowler = "ecr_repositories_tag_immutability", security-hub = "ECR.2",
  tfsec = "aws-ecr-enforce-immutable-repository", trivy = ["AVD-AWS-0031", "AWS-0031"], requirements = { aws-fsbp = "ECR.2", nist-800-53-r5 = ["CM-2", "CM-8(1)", "SI-7"] } }
ecr-repository-not-public = { cdk-nag = "ECROpenAccess", checkov = "CKV_AWS_32", kics = ["75be209d-1948-41f6-a8c8-e22dd0121134", "e86e26fc-489e-44f0-9bcd-97305e4ba69a"],
  prowler = "ecr_repositories_not_publicly_accessible", tfsec = "aws-ecr-no-public-access", trivy = ["AVD-AWS-0032", "AWS-0032"],
  requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
ecr-repository-policy-actions-named = { requirements = { nist-800-53-r5 = "AC-6" } }
ecr-repository-encrypted-with-customer-managed-key = { config = "ecr-repository-cmk-encryption-enabled", kics = "0e32d561-4b5a-4664-a6e3-a3fa85649157", security-hub = "ECR.5",
  tfsec = "aws-ecr-repository-customer-key", trivy = ["AVD-AWS-0033", "AWS-0033"], requirements = { aws-fsbp = "ECR.5", nist-800-53-r5 = ["SC-12(2)", "SC-28(1)"] } }
ecr-repository-lifecycle-policy = { config = "ecr-private-lifecycle-policy-configured", prowler = "ecr_repositories_lifecycle_policy_enabled", security-hub = "ECR.3",
  requirements = { aws-fsbp = "ECR.3", nist-800-53-r5 = ["CM-2", "CM-2(2)"] } }
ecr-registry-policy-not-public = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
ecr-registry-scans-everything  = { prowler = "ecr_registry_scan_images_on_push_enabled", requirements = { nist-800-53-r5 = "RA-5" } }
