scheduler-schedule-has-dead-letter-queue               = { requirements = { nist-800-53-r5 = ["CP-10", "SI-11"] } }
scheduler-schedule-encrypted-with-customer-managed-key = { checkov = "CKV_AWS_297", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
scheduler-task-latest-platform-version                 = { requirements = { nist-800-53-r5 = "SI-2" } }
