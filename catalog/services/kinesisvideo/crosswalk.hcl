kinesisvideo-stream-key-customer-managed = { checkov = "CKV_AWS_177", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
