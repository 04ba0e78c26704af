apprunner-service-runtime-supported         = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
apprunner-service-no-secrets-in-environment = { requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
apprunner-service-own-key                   = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
