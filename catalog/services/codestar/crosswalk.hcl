codestar-repository-token-not-in-template = { requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
codestar-repository-private               = { kics = "5906092d-5f74-490d-9a03-78febe0f65e1", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
