acm-pca-authority-publishes-revocations = { requirements = { nist-800-53-r5 = ["SC-17", "IA-5(2)"] } }
