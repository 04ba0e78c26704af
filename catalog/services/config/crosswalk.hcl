config-recorder-records-all-types = { checkov = ["CKV2_AWS_45", "CKV2_AWS_48"], requirements = { aws-fsbp = "Config.1", nist-800-53-r5 = ["CM-8", "CM-3"] } }
config-aggregator-all-regions = { checkov = "CKV_AWS_121", kics = ["9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d", "ac5a0bc0-a54c-45aa-90c3-15f7703b9132"],
  tfsec = "aws-config-aggregate-all-regions", trivy = ["AVD-AWS-0019", "AWS-0019"], requirements = { nist-800-53-r5 = ["CM-8", "AU-6"] } }
