mediaconnect-flow-window     = { requirements = { nist-800-53-r5 = ["SI-2", "MA-2"] } }
mediaconnect-source-not-open = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"] } }
