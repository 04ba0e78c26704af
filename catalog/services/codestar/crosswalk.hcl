codestar-repository-token-not-in-template = { requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
codestar-repository-private               = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
