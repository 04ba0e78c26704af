ssmincidents-replication-set-protected = { requirements = { nist-800-53-r5 = "CP-9" } }
