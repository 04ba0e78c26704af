directconnect-macsec-requested = { requirements = { nist-800-53-r5 = "SC-8", pci-dss-4 = "4.2.1" } }
directconnect-second-location  = { prowler = "directconnect_connection_redundancy", requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = ["CP-8", "CP-10"] } }
