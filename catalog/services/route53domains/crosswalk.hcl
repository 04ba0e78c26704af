route53domains-auto-renew    = { requirements = { nist-800-53-r5 = ["CP-2", "SC-20"] } }
route53domains-transfer-lock = { checkov = "CKV_AWS_377", prowler = "route53_domains_transferlock_enabled", requirements = { nist-800-53-r5 = ["AC-3", "SC-20"] } }
route53domains-privacy       = { prowler = "route53_domains_privacy_protection_enabled", requirements = { nist-800-53-r5 = "PT-3" } }
