mediapackage-channel-not-public = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
