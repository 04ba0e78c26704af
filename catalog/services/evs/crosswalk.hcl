evs-environment-hcx-private = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"] } }
