gamelift-build-system-supported                    = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
gamelift-fleet-administration-not-public           = { requirements = { nist-800-53-r5 = ["AC-17", "SC-7"], pci-dss-4 = "1.3.1" } }
gamelift-container-fleet-administration-not-public = { requirements = { nist-800-53-r5 = ["AC-17", "SC-7"], pci-dss-4 = "1.3.1" } }
gamelift-fleet-single-ports = { cfn-nag = "W65", guard = "GAMELIFT_FLEET_INBOUND_PORT_RANGE_RULE", kics = "43356255-495d-4148-ad8d-f6af5eac09dd",
  requirements = { nist-800-53-r5 = ["SC-7", "CM-7"] } }
gamelift-fleet-certificate = { requirements = { nist-800-53-r5 = ["SC-8", "SC-23"] } }
