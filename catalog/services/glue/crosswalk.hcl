glue-job-version-supported               = { config = "glue-spark-job-supported-version", security-hub = "Glue.4", requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
glue-security-configuration-encrypts     = { checkov = "CKV_AWS_99", kics = "ad5b4e97-2850-4adf-be17-1d293e0b85ee", requirements = { nist-800-53-r5 = "SC-28" } }
glue-runs-under-a-security-configuration = { checkov = "CKV_AWS_195", requirements = { nist-800-53-r5 = "SC-28" } }
glue-catalog-encrypted = { checkov = "CKV_AWS_94", kics = "01d50b14-e933-4c99-b314-6d08cd37ad35", prowler = "glue_data_catalogs_metadata_encryption_enabled",
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28" } }
glue-connection-passwords-encrypted = { prowler = "glue_data_catalogs_connection_passwords_encryption_enabled",
  requirements = { iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["IA-5", "SC-28"] } }
glue-connection-requires-tls             = { prowler = "glue_database_connections_ssl_enabled", requirements = { nist-800-53-r5 = "SC-8" } }
glue-connection-password-not-written-out = { prowler = "glue_catalog_connection_no_secrets", requirements = { nist-800-53-r5 = "IA-5" } }
glue-job-arguments-without-secrets       = { prowler = "glue_etl_jobs_no_secrets_in_arguments", requirements = { nist-800-53-r5 = "IA-5" } }
glue-ml-transform-encrypted = { config = "glue-ml-transform-encrypted-at-rest", prowler = "glue_ml_transform_encrypted_at_rest", security-hub = "Glue.3",
  requirements = { iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28" } }
glue-job-role-not-admin = { requirements = { nist-800-53-r5 = "AC-6" } }
