appflow-flow-encrypted-with-customer-managed-key              = { checkov = "CKV_AWS_263", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
appflow-connector-profile-encrypted-with-customer-managed-key = { checkov = "CKV_AWS_264", requirements = { nist-800-53-r5 = ["SC-12", "IA-5"] } }
