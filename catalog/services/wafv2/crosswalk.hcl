wafv2-managed-rules-at-default-version = { requirements = { nist-800-53-r5 = ["SI-2", "SI-3"] } }
wafv2-web-acl-has-rules = { checkov = "CKV_AWS_175", config = "wafv2-webacl-not-empty", prowler = "wafv2_webacl_with_rules", security-hub = "WAF.10",
  requirements = { aws-fsbp = "WAF.10", nist-800-53-r5 = ["SC-7", "AC-4"] } }
wafv2-web-acl-known-bad-inputs = { checkov = "CKV_AWS_192", requirements = { nist-800-53-r5 = ["SI-10", "SC-7"] } }
wafv2-web-acl-logged = { cdk-nag = "WAFv2LoggingEnabled", checkov = ["CKV2_AWS_31", "CKV_AWS_176"], config = "wafv2-logging-enabled", prowler = "wafv2_webacl_logging_enabled",
  security-hub = "WAF.11", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
