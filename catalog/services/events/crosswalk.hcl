events-bus-not-public                       = { cdk-nag = "EventBusOpenAccess", prowler = "eventbridge_bus_exposed", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
events-bus-policy-principals-named          = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
events-rule-targets-have-dead-letter-queues = { cdk-nag = "EventBusDLQ", requirements = { nist-800-53-r5 = ["CP-10", "SI-11"] } }
events-connection-no-literal-secret         = { requirements = { nist-800-53-r5 = ["IA-5", "SC-12"] } }
events-endpoint-replicates = { config = "global-endpoint-event-replication-enabled", prowler = "eventbridge_global_endpoint_event_replication_enabled",
  security-hub = "EventBridge.4", requirements = { aws-fsbp = "EventBridge.4", nist-800-53-r5 = ["CP-10", "CP-9"] } }
events-rule-task-latest-platform-version = { requirements = { nist-800-53-r5 = "SI-2" } }
