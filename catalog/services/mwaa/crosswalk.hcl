mwaa-environment-web-server-private        = { checkov = "CKV2_AWS_66", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
mwaa-environment-scheduler-log-on          = { checkov = "CKV_AWS_242", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
mwaa-environment-worker-log-on             = { checkov = "CKV_AWS_243", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
mwaa-environment-web-server-log-on         = { checkov = "CKV_AWS_244", requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
mwaa-environment-key-customer-managed      = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
mwaa-environment-maintenance-window-set    = { requirements = { nist-800-53-r5 = "SI-2" } }
mwaa-environment-airflow-version-supported = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
