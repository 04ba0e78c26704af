sagemaker-notebook-platform-maintained         = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"] } }
sagemaker-partner-app-minor-upgrades-automatic = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
sagemaker-cluster-patches-itself               = { requirements = { nist-800-53-r5 = ["SI-2", "SI-2(2)"], pci-dss-4 = "6.3.3" } }
sagemaker-notebook-no-direct-internet = { cdk-nag = ["SageMakerNotebookNoDirectInternetAccess", "AwsSolutions-SM3"], checkov = "CKV_AWS_122",
  config = "sagemaker-notebook-no-direct-internet-access", guard = "SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS", kics = "88d55d94-315d-4564-beee-d2d725feab11",
  prowler = "sagemaker_notebook_instance_without_direct_internet_access_configured", security-hub = "SageMaker.1",
  requirements = { aws-fsbp = "SageMaker.1", nist-800-53-r5 = ["AC-4", "SC-7"], pci-dss-4 = "1.4.4" } }
sagemaker-notebook-in-vpc = { cdk-nag = ["SageMakerNotebookInVPC", "AwsSolutions-SM1"], checkov = "CKV_AWS_306", config = "sagemaker-notebook-instance-inside-vpc",
  kics = "9c7028d9-04c2-45be-b8b2-1188ccaefb36", prowler = "sagemaker_notebook_instance_vpc_settings_configured", security-hub = "SageMaker.2",
  requirements = { aws-fsbp = "SageMaker.2", nist-800-53-r5 = ["AC-4", "SC-7"] } }
sagemaker-notebook-no-root = { checkov = "CKV_AWS_307", config = "sagemaker-notebook-instance-root-access-check", prowler = "sagemaker_notebook_instance_root_access_disabled",
  security-hub = "SageMaker.3", requirements = { aws-fsbp = "SageMaker.3", nist-800-53-r5 = ["AC-2(1)", "AC-3", "AC-6"] } }
sagemaker-notebook-own-key = { cdk-nag = ["SageMakerNotebookInstanceKMSKeyConfigured", "AwsSolutions-SM2"], cfn-nag = "W1201", checkov = ["CKV_AWS_187", "CKV_AWS_22"],
  config = "sagemaker-notebook-instance-kms-key-configured", guard = "SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED",
  kics = ["709e6da6-fa1f-44cc-8f17-7f25f96dadbe", "f3674e0c-f6be-43fa-b71c-bf346d1aed99"], prowler = "sagemaker_notebook_instance_encryption_enabled",
  requirements = { nist-800-53-r5 = ["SC-13", "SC-28"], pci-dss-4 = "3.5.1" } }
sagemaker-notebook-imdsv2 = { checkov = "CKV_AWS_371", requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "CM-6"] } }
sagemaker-endpoint-config-own-key = { cdk-nag = "SageMakerEndpointConfigurationKMSKeyConfigured", cfn-nag = "W1200", checkov = "CKV_AWS_98",
  config = "sagemaker-endpoint-configuration-kms-key-configured", guard = "SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED",
  kics = ["44034eda-1c3f-486a-831d-e09a7dd94354", "58b35504-0287-4154-bf69-02c0573deab8"], prowler = "sagemaker_endpoint_config_kms_encryption_enabled",
  requirements = { nist-800-53-r5 = ["SC-13", "SC-28"] } }
sagemaker-endpoint-config-more-than-one-instance = { config = "sagemaker-endpoint-config-prod-instance-count", prowler = "sagemaker_endpoint_config_prod_variant_instances",
  security-hub = "SageMaker.4", requirements = { aws-fsbp = "SageMaker.4", nist-800-53-r5 = ["CP-10", "SC-5", "SC-36"] } }
sagemaker-model-network-isolated = { checkov = "CKV_AWS_370", config = "sagemaker-model-isolation-enabled", prowler = "sagemaker_models_network_isolation_enabled",
  security-hub = "SageMaker.5", requirements = { aws-fsbp = "SageMaker.5", nist-800-53-r5 = ["AC-4", "SC-7"] } }
sagemaker-model-in-vpc = { prowler = "sagemaker_models_vpc_settings_configured", requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
sagemaker-job-traffic-encrypted = { checkov = "CKV_AWS_369",
  config = ["sagemaker-data-quality-job-encrypt-in-transit", "sagemaker-model-explainability-job-encrypt-in-transit", "sagemaker-model-quality-job-encrypt-in-transit", "sagemaker-model-bias-job-encrypt-in-transit"],
  security-hub = ["SageMaker.9", "SageMaker.10", "SageMaker.13", "SageMaker.15"],
  requirements = { aws-fsbp = ["SageMaker.9", "SageMaker.10", "SageMaker.13", "SageMaker.15"], nist-800-53-r5 = ["SC-8", "SC-8(1)"] } }
sagemaker-job-network-isolated = { config = ["sagemaker-data-quality-job-isolation", "sagemaker-model-bias-job-isolation"], security-hub = ["SageMaker.11", "SageMaker.12"],
  requirements = { aws-fsbp = ["SageMaker.11", "SageMaker.12"], nist-800-53-r5 = ["AC-4", "SC-7"] } }
sagemaker-monitoring-schedule-network-isolated = { config = "sagemaker-monitoring-schedule-isolation", security-hub = "SageMaker.14",
  requirements = { aws-fsbp = "SageMaker.14", nist-800-53-r5 = ["AC-4", "SC-7"] } }
sagemaker-domain-own-key                   = { checkov = "CKV_AWS_187", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
sagemaker-domain-vpc-only                  = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
sagemaker-domain-single-sign-on            = { prowler = "sagemaker_domain_sso_configured", requirements = { nist-800-53-r5 = ["AC-2", "IA-2"] } }
sagemaker-feature-group-online-own-key     = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
sagemaker-lifecycle-script-no-secrets      = { prowler = "sagemaker_notebook_instance_no_secrets", requirements = { nist-800-53-r5 = "IA-5", pci-dss-4 = "8.6.2" } }
sagemaker-workforce-secret-not-in-template = { requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
sagemaker-notebook-role-not-admin          = { requirements = { nist-800-53-r5 = "AC-6" } }
