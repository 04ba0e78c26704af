appsync-field-level-logs = { cdk-nag = "AppSyncGraphQLRequestLogging", checkov = ["CKV_AWS_193", "CKV_AWS_194"], config = "appsync-logging-enabled",
  prowler = "appsync_field_level_logging_enabled", security-hub = "AppSync.2", requirements = { aws-fsbp = "AppSync.2", nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = "10.4.2" } }
appsync-no-api-key = { config = "appsync-authorization-check", prowler = "appsync_graphql_api_no_api_key_authentication", security-hub = "AppSync.5",
  requirements = { aws-fsbp = "AppSync.5", nist-800-53-r5 = ["AC-3", "IA-2", "IA-5"] } }
appsync-event-api-no-api-key = { requirements = { nist-800-53-r5 = ["AC-3", "IA-2", "IA-5"] } }
appsync-tracing              = { cdk-nag = "AppSyncTracing", requirements = { nist-800-53-r5 = ["AU-12", "SI-4"] } }
appsync-waf                  = { checkov = "CKV2_AWS_33", requirements = { nist-800-53-r5 = ["SC-5", "SC-7"] } }
appsync-waf-stops-bad-inputs = { checkov = "CKV2_AWS_78", requirements = { nist-800-53-r5 = ["SC-5", "SC-7"] } }
appsync-query-limits         = { requirements = { nist-800-53-r5 = "SC-5" } }
