batch-compute-environment-takes-newest-image = { requirements = { nist-800-53-r5 = ["SI-2", "CM-2"], pci-dss-4 = "6.3.3" } }
batch-compute-environment-image-maintained   = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
batch-job-definition-not-privileged = { cfn-nag = "W34", checkov = "CKV_AWS_210", guard = "BATCH_JOB_CONTAINER_PROPERTIES_PRIVILEGED_RULE",
  kics = ["66cd88ac-9ddf-424a-b77e-e55e17630bee", "76ddf32c-85b1-4808-8935-7eef8030ab36"], requirements = { nist-800-53-r5 = ["AC-6", "CM-7"] } }
batch-job-definition-no-secrets-in-environment = { prowler = "batch_job_definition_no_secrets", requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
batch-job-definition-efs-encrypted-in-transit  = { requirements = { nist-800-53-r5 = "SC-8" } }
