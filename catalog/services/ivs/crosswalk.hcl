ivs-no-insecure-ingest = { requirements = { nist-800-53-r5 = ["SC-8", "IA-5"] } }
