grafana-workspace-reached-from-named-networks = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
