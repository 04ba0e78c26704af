drs-replication-private = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"] } }
drs-replication-own-key = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
