codebuild-project-image-maintained = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"] } }
codebuild-project-image-not-pinned = { requirements = { nist-800-53-r5 = "SI-2" } }
codebuild-project-artifacts-encrypted = { checkov = "CKV_AWS_78", kics = "d7467bb6-3ed1-4c82-8095-5e7a818d0aad", tfsec = "aws-codebuild-enable-encryption", trivy = ["AVD-AWS-0018",
  "AWS-0018"], requirements = { nist-800-53-r5 = "SC-28" } }
codebuild-project-own-key = { cdk-nag = ["CodeBuildProjectKMSEncryptedArtifacts", "AwsSolutions-CB4"], cfn-nag = "W32", checkov = "CKV_AWS_147",
  guard = "CODEBUILD_ENCRYPTION_KEY_RULE", kics = "3deec14b-03d2-4d27-9670-7d79322e3340", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
codebuild-project-source-without-credentials = { cdk-nag = "CodeBuildProjectSourceRepoUrl", config = "codebuild-project-source-repo-url-check",
  guard = "CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK", prowler = "codebuild_project_source_repo_url_no_sensitive_credentials", security-hub = "CodeBuild.1",
  requirements = { aws-fsbp = "CodeBuild.1", nist-800-53-r5 = ["IA-5", "SA-3"], pci-dss-4 = "8.6.2" } }
codebuild-project-no-secrets-in-environment = { cdk-nag = "CodeBuildProjectEnvVarAwsCred", config = "codebuild-project-envvar-awscred-check",
  guard = "CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK", prowler = "codebuild_project_no_secrets_in_variables", security-hub = "CodeBuild.2",
  requirements = { aws-fsbp = "CodeBuild.2", nist-800-53-r5 = ["IA-5", "SA-3"], pci-dss-4 = "8.6.2" } }
codebuild-project-s3-logs-encrypted = { checkov = "CKV_AWS_311", config = "codebuild-project-s3-logs-encrypted", prowler = "codebuild_project_s3_logs_encrypted",
  security-hub = "CodeBuild.3", requirements = { aws-fsbp = "CodeBuild.3", nist-800-53-r5 = ["SC-28", "AU-9"] } }
codebuild-project-logs = { checkov = "CKV_AWS_314", config = "codebuild-project-logging-enabled", prowler = "codebuild_project_logging_enabled", security-hub = "CodeBuild.4",
  requirements = { aws-fsbp = "CodeBuild.4", nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"] } }
codebuild-project-not-privileged = { cdk-nag = "AwsSolutions-CB3", checkov = "CKV_AWS_316", config = "codebuild-project-environment-privileged-check",
  requirements = { nist-800-53-r5 = ["AC-6", "CM-7"] } }
codebuild-project-private             = { prowler = "codebuild_project_not_publicly_accessible", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
codebuild-project-source-tls-verified = { requirements = { nist-800-53-r5 = ["SC-8", "SC-23"] } }
codebuild-project-webhook-filtered    = { requirements = { nist-800-53-r5 = ["AC-3", "CM-5", "SA-10"] } }
codebuild-report-group-encrypted = { config = "codebuild-report-group-encrypted-at-rest", prowler = "codebuild_report_group_export_encrypted", security-hub = "CodeBuild.7",
  requirements = { aws-fsbp = "CodeBuild.7", nist-800-53-r5 = "SC-28" } }
codebuild-source-credential-not-in-template = { requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
codebuild-project-role-not-admin            = { requirements = { nist-800-53-r5 = "AC-6" } }
