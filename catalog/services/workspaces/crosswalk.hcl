workspaces-root-volume-encrypted = { checkov = "CKV_AWS_156", config = "workspaces-root-volume-encryption-enabled", kics = "b9033580-6886-401a-8631-5f19f5bb24c7",
  security-hub = "WorkSpaces.2", tfsec = "aws-workspaces-enable-disk-encryption", trivy = ["AVD-AWS-0109", "AWS-0109"],
  requirements = { aws-fsbp = "WorkSpaces.2", nist-800-53-r5 = "SC-28", pci-dss-4 = "3.5.1" } }
workspaces-user-volume-encrypted = { cfn-nag = "F29", checkov = "CKV_AWS_155", config = "workspaces-user-volume-encryption-enabled", guard = "WORKSPACE_ENCRYPTION_ENABLED",
  kics = ["89827c57-5a8a-49eb-9731-976a606d70db", "b9033580-6886-401a-8631-5f19f5bb24c7"], security-hub = "WorkSpaces.1", tfsec = "aws-workspaces-enable-disk-encryption",
  trivy = ["AVD-AWS-0109", "AWS-0109"], requirements = { aws-fsbp = "WorkSpaces.1", nist-800-53-r5 = "SC-28", pci-dss-4 = "3.5.1" } }
workspaces-own-key           = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
workspaces-ip-group-narrowed = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
