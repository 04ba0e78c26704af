keyspaces-table-point-in-time-recovery-on = { requirements = { nist-800-53-r5 = "CP-9" } }
keyspaces-table-key-customer-managed      = { checkov = "CKV_AWS_265", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
