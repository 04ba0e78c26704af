acm-certificate-validated-by-dns    = { requirements = { nist-800-53-r5 = ["SC-17", "SC-8"] } }
acm-certificate-transparency-logged = { checkov = "CKV_AWS_234", prowler = "acm_certificates_transparency_logs_enabled", requirements = { nist-800-53-r5 = "SC-17" } }
acm-certificate-key-long-enough = { config = "acm-certificate-rsa-check", prowler = "acm_certificates_with_secure_key_algorithms", security-hub = "ACM.2",
  requirements = { aws-fsbp = "ACM.2", nist-800-53-r5 = ["SC-13", "SC-17"] } }
acm-certificate-no-wildcard = { checkov = "CKV2_AWS_71", kics = "cc8b294f-006f-4f8f-b5bb-0a9140c33131", requirements = { nist-800-53-r5 = "SC-17" } }
