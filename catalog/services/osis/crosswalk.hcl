osis-pipeline-logs-on           = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
osis-pipeline-policy-not-public = { requirements = { nist-800-53-r5 = "AC-3" } }
