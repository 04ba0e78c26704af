quicksight-data-source-requires-tls = { cdk-nag = "QuicksightSSLConnections", requirements = { nist-800-53-r5 = "SC-8" } }
