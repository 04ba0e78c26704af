codepipeline-artifacts-own-key             = { checkov = "CKV_AWS_219", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
codepipeline-no-github-token               = { requirements = { nist-800-53-r5 = ["IA-5", "AC-6"] } }
codepipeline-webhook-authenticated         = { requirements = { nist-800-53-r5 = ["AC-3", "IA-9"] } }
codepipeline-webhook-token-not-in-template = { cfn-nag = "F69", requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
