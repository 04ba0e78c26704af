ssm-session-encrypted   = { checkov = "CKV_AWS_112", kics = "ce60cc6b-6831-4bd7-84a2-cc7f8ee71433", requirements = { nist-800-53-r5 = "SC-8" } }
ssm-session-logged      = { checkov = "CKV_AWS_113", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
ssm-document-no-secrets = { prowler = "ssm_document_secrets", requirements = { iso-27001-2022 = ["A.5.17", "A.8.24"], nist-800-53-r5 = "IA-5(7)" } }
ssm-documents-not-public = { checkov = "CKV_AWS_303", config = "ssm-automation-block-public-sharing", security-hub = "SSM.7",
  requirements = { aws-fsbp = "SSM.7", nist-800-53-r5 = "AC-3" } }
ssm-automation-logged                 = { config = "ssm-automation-logging-enabled", security-hub = "SSM.6", requirements = { aws-fsbp = "SSM.6", nist-800-53-r5 = "AU-12" } }
ssm-resource-policy-not-public        = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
ssm-resource-data-sync-customer-key   = { requirements = { nist-800-53-r5 = "SC-12" } }
ssm-guiconnect-sessions-recorded      = { requirements = { nist-800-53-r5 = "AU-14" } }
ssm-parameter-secret-is-secure-string = { checkov = "CKV2_AWS_34", requirements = { nist-800-53-r5 = ["IA-5(7)", "SC-28"], pci-dss-4 = "3.5.1" } }
ssm-parameter-value-no-secret         = { checkov = "CKV_AWS_384", requirements = { nist-800-53-r5 = "IA-5(7)" } }
ssm-patch-baseline-approves           = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
ssm-patch-baseline-approves-soon      = { requirements = { nist-800-53-r5 = "SI-2(2)", pci-dss-4 = "6.3.3" } }
ssm-patch-baseline-rejected-stay-out  = { requirements = { nist-800-53-r5 = "CM-3" } }
ssm-maintenance-window-in-force       = { requirements = { nist-800-53-r5 = "SI-2" } }
ssm-maintenance-window-has-task       = { requirements = { nist-800-53-r5 = "SI-2" } }
ssm-maintenance-window-task-installs  = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
ssm-association-installs              = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
ssm-association-repeats               = { requirements = { nist-800-53-r5 = "CM-6" } }
ssm-association-output-kept           = { requirements = { nist-800-53-r5 = "AU-12" } }
