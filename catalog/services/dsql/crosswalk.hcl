dsql-cluster-protected-from-deletion = { requirements = { nist-800-53-r5 = "CP-9" } }
dsql-cluster-policy-not-public       = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
