location-api-key-expires    = { requirements = { nist-800-53-r5 = ["IA-5", "AC-2"] } }
location-api-key-restricted = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
