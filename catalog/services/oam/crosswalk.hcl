oam-sink-policy-not-public = { requirements = { nist-800-53-r5 = "AC-3" } }
