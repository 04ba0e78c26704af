cloudhsm-cluster-in-several-zones = { requirements = { nist-800-53-r5 = ["CP-10", "SC-12(1)"] } }
cloudhsm-cluster-fips-mode        = { requirements = { nist-800-53-r5 = "SC-13" } }
