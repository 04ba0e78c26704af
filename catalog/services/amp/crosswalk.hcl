amp-workspace-encrypted-with-customer-managed-key = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
amp-resource-policy-not-public                    = { requirements = { nist-800-53-r5 = "AC-3" } }
