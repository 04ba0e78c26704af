agentcore-gateway-requires-authorization             = { requirements = { nist-800-53-r5 = ["AC-3", "IA-2"] } }
agentcore-code-interpreter-not-on-public-network     = { requirements = { nist-800-53-r5 = ["SC-7", "AC-4"] } }
agentcore-runtime-in-vpc                             = { requirements = { nist-800-53-r5 = "SC-7" } }
agentcore-memory-encrypted-with-customer-managed-key = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
