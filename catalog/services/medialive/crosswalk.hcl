medialive-channel-window        = { requirements = { nist-800-53-r5 = ["SI-2", "MA-2"] } }
medialive-channel-two-pipelines = { requirements = { nist-800-53-r5 = ["CP-10", "SC-6"] } }
medialive-input-not-open        = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"] } }
