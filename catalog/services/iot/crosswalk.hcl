iot-policy-actions-named = { cfn-nag = "W38", guard = "IOT_POLICY_WILDCARD_ACTION_RULE", kics = "4d32780f-43a4-424a-a06d-943c543576a5",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
iot-policy-resources-named = { cfn-nag = "W39", guard = "IOT_POLICY_WILDCARD_RESOURCE_RULE", kics = "be5b230d-4371-4a28-a441-85dc760e2aa3",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
iot-authorizer-checks-signatures = { requirements = { nist-800-53-r5 = ["IA-2", "IA-9"] } }
iot-endpoint-requires-tls-1-2    = { requirements = { nist-800-53-r5 = ["SC-8", "SC-13"] } }
iot-logging-on                   = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
