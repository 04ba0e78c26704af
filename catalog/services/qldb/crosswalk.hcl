qldb-ledger-protected-from-deletion = { checkov = "CKV_AWS_172", requirements = { nist-800-53-r5 = "CP-9" } }
qldb-ledger-permissions-standard    = { checkov = "CKV_AWS_170", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
