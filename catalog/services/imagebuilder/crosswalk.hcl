imagebuilder-infrastructure-imdsv2    = { requirements = { nist-800-53-r5 = ["AC-3", "CM-6"] } }
imagebuilder-recipe-volumes-encrypted = { requirements = { nist-800-53-r5 = "SC-28" } }
imagebuilder-recipe-own-key           = { checkov = "CKV_AWS_200", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
imagebuilder-component-own-key        = { checkov = "CKV_AWS_180", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
imagebuilder-distribution-own-key     = { checkov = "CKV_AWS_199", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
imagebuilder-distribution-not-public  = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
imagebuilder-pipeline-runs-by-itself  = { requirements = { nist-800-53-r5 = ["SI-2", "CM-2(2)"], pci-dss-4 = "6.3.3" } }
