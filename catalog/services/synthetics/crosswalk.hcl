synthetics-canary-runtime-supported = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
