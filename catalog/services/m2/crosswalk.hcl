m2-environment-not-public       = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = "1.4.4" } }
m2-environment-highly-available = { requirements = { nist-800-53-r5 = "CP-10" } }
