connect-instance-flow-logs = { config = "connect-instance-logging-enabled", security-hub = "Connect.2",
  requirements = { aws-fsbp = "Connect.2", nist-800-53-r5 = ["AU-2", "AU-12"] } }
connect-recordings-encrypted-with-kms = { checkov = ["CKV_AWS_269", "CKV_AWS_270"], requirements = { nist-800-53-r5 = ["SC-12", "SC-28"], pci-dss-4 = "3.5.1" } }
connect-approved-origin-encrypted     = { requirements = { nist-800-53-r5 = ["SC-8", "AC-4"] } }
