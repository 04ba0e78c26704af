mgn-launch-no-public-address = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"], pci-dss-4 = "1.4.4" } }
