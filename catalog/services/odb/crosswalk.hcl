odb-autonomous-cluster-mtls = { requirements = { nist-800-53-r5 = ["IA-3", "SC-8"] } }
