route53-public-zone-query-logs = { checkov = "CKV2_AWS_39", config = "route53-query-logging-enabled",
  kics = ["0f0fb06b-0f2f-4374-8588-f2c7c348c7a0", "7dbba512-e244-42dc-98bb-422339827967"], prowler = "route53_public_hosted_zones_cloudwatch_logging_enabled",
  security-hub = "Route53.2", requirements = { aws-fsbp = "Route53.2", nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"], pci-dss-4 = "10.4.2" } }
route53-public-zone-signed      = { checkov = "CKV2_AWS_38", requirements = { nist-800-53-r5 = ["SC-20", "SC-8"] } }
route53-key-signing-key-active  = { requirements = { nist-800-53-r5 = ["SC-12", "SC-20"] } }
route53-failover-record-checked = { requirements = { nist-800-53-r5 = ["CP-10", "SI-13"] } }
route53-record-target-there = { checkov = "CKV2_AWS_23", kics = ["24d932e1-91f0-46ea-836f-fdbd81694151", "25db74bf-fa3b-44da-934e-8c3e005c0453"],
  requirements = { nist-800-53-r5 = ["SC-7", "SC-20"] } }
