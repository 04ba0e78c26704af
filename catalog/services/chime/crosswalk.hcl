chime-voice-connector-encrypted = { requirements = { nist-800-53-r5 = "SC-8" } }
