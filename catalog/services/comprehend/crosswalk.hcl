comprehend-model-encrypted-with-customer-managed-key  = { checkov = "CKV_AWS_267", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
comprehend-volume-encrypted-with-customer-managed-key = { checkov = "CKV_AWS_268", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
