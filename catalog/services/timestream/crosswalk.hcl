timestream-database-key-customer-managed     = { cdk-nag = "TimestreamDatabaseCustomerManagedKey", checkov = "CKV_AWS_160", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
timestream-influxdb-not-publicly-accessible  = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
timestream-influxdb-password-not-written-out = { requirements = { nist-800-53-r5 = "IA-5" } }
