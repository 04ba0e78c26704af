athena-workgroup-encrypts-results = { checkov = "CKV_AWS_159", kics = "d364984a-a222-4b5f-a8b0-e23ab19ebff3", prowler = "athena_workgroup_encryption",
  tfsec = "aws-athena-enable-at-rest-encryption", trivy = ["AVD-AWS-0006", "AWS-0006"],
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"] } }
athena-database-encrypts-results = { checkov = "CKV_AWS_77", kics = "b2315cae-b110-4426-81e0-80bb8640cdd3", trivy = ["AVD-AWS-0006", "AWS-0006"],
  requirements = { nist-800-53-r5 = "SC-28" } }
athena-workgroup-enforces-configuration = { checkov = "CKV_AWS_82", prowler = "athena_workgroup_enforce_configuration", tfsec = "aws-athena-no-encryption-override",
  trivy = ["AVD-AWS-0007", "AWS-0007"], requirements = { nist-800-53-r5 = ["CM-6", "SC-28"] } }
athena-workgroup-publishes-metrics = { config = "athena-workgroup-logging-enabled", prowler = "athena_workgroup_logging_enabled", security-hub = "Athena.4",
  requirements = { iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "SI-4"] } }
athena-workgroup-upgrades-automatic = { requirements = { nist-800-53-r5 = "SI-2" } }
