globalaccelerator-flow-logs = { checkov = "CKV_AWS_75", kics = "96e8183b-e985-457b-90cd-61c0503a3369", requirements = { nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"] } }
