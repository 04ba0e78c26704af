flink-application-runtime-supported = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
flink-application-snapshots-on      = { requirements = { nist-800-53-r5 = "CP-9" } }
flink-application-checkpoints-on    = { cdk-nag = "KinesisDataAnalyticsFlinkCheckpointing", requirements = { nist-800-53-r5 = "CP-10" } }
