transfer-server-no-plain-ftp = { checkov = "CKV_AWS_357", config = "transfer-family-server-no-ftp", prowler = "transfer_server_in_transit_encryption_enabled",
  security-hub = "Transfer.2", requirements = { iso-27001-2022 = ["A.8.12", "A.8.24"], nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5"], soc2-tsc = "CC6.7" } }
transfer-server-security-policy-current = { checkov = "CKV_AWS_380", requirements = { nist-800-53-r5 = ["SC-8", "SC-13"] } }
transfer-server-in-vpc                  = { checkov = "CKV_AWS_164", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
transfer-server-logs-on                 = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
transfer-connector-logs-on              = { config = "transfer-connector-logging-enabled", security-hub = "Transfer.3", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
