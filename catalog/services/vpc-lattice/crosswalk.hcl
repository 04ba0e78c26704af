vpc-lattice-iam-auth               = { requirements = { nist-800-53-r5 = ["AC-3", "IA-3", "IA-9"] } }
vpc-lattice-auth-policy-not-public = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
vpc-lattice-listener-encrypted     = { requirements = { nist-800-53-r5 = "SC-8", pci-dss-4 = "4.2.1" } }
vpc-lattice-access-logs            = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"] } }
vpc-lattice-association-guarded    = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"] } }
