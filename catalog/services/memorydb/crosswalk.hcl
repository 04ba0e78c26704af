memorydb-cluster-maintenance-has-its-day  = { requirements = { nist-800-53-r5 = "SI-2" } }
memorydb-cluster-maintenance-window-set   = { requirements = { nist-800-53-r5 = "SI-2" } }
memorydb-cluster-requires-tls             = { checkov = "CKV_AWS_202", requirements = { nist-800-53-r5 = "SC-8" } }
memorydb-cluster-key-customer-managed     = { checkov = "CKV_AWS_201", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
memorydb-cluster-users-limited            = { requirements = { nist-800-53-r5 = ["AC-3", "IA-2"] } }
memorydb-cluster-snapshots-on             = { requirements = { nist-800-53-r5 = "CP-9" } }
memorydb-cluster-minor-upgrades-automatic = { prowler = "memorydb_cluster_auto_minor_version_upgrades", requirements = { nist-800-53-r5 = "SI-2" } }
memorydb-cluster-has-replicas             = { requirements = { nist-800-53-r5 = "CP-10" } }
