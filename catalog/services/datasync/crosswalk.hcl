datasync-task-logs-on = { config = "datasync-task-logging-enabled", prowler = "datasync_task_logging_enabled", security-hub = "DataSync.1",
  requirements = { iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-12"] } }
datasync-location-password-not-written-out = { checkov = "CKV_AWS_295", requirements = { nist-800-53-r5 = "IA-5" } }
