elasticache-cluster-security-updates-applied           = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticache-replication-group-security-updates-applied = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticache-maintenance-window-set                     = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticache-security-group-described = { tfsec = "aws-elasticache-add-description-for-security-group", trivy = ["AVD-AWS-0049", "AWS-0049"],
  requirements = { nist-800-53-r5 = "CM-8" } }
elasticache-replication-group-encrypted-at-rest = { cfn-nag = "F25", checkov = "CKV_AWS_29", config = "elasticache-repl-grp-encrypted-at-rest",
  guard = "ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST",
  kics = ["1afbb3fa-cf6c-4a3d-b730-95e9f4df343e", "76976de7-c7b1-4f64-a94f-90c1345914c2", "e4ee3903-9225-4b6a-bdfb-e62dbadef821"],
  prowler = "elasticache_redis_cluster_rest_encryption_enabled", security-hub = "ElastiCache.4", tfsec = "aws-elasticache-enable-at-rest-encryption",
  trivy = ["AVD-AWS-0045", "AWS-0045"],
  requirements = { aws-fsbp = "ElastiCache.4", iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-28", pci-dss-4 = ["3.5.1", "8.3.2"] } }
elasticache-replication-group-requires-tls = { cfn-nag = "F33", checkov = ["CKV_AWS_30", "CKV_AWS_31"], config = "elasticache-repl-grp-encrypted-in-transit",
  guard = "ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT", kics = "3b02569b-fc6f-4153-b3a3-ba91022fed68", prowler = "elasticache_redis_cluster_in_transit_encryption_enabled",
  security-hub = "ElastiCache.5", tfsec = "aws-elasticache-enable-in-transit-encryption", trivy = ["AVD-AWS-0051", "AWS-0051"], requirements = { aws-fsbp = "ElastiCache.5",
  iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = "SC-8", pci-dss-4 = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"], soc2-tsc = "CC6.7" } }
elasticache-replication-group-key-customer-managed = { checkov = "CKV_AWS_191", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
elasticache-replication-group-asks-for-log-in = { cdk-nag = "ElastiCacheRedisClusterRedisAuth", checkov = "CKV_AWS_31", config = "elasticache-repl-grp-redis-auth-enabled",
  prowler = "elasticache_redis_replication_group_auth_enabled", requirements = { nist-800-53-r5 = ["AC-3", "IA-2"] } }
elasticache-replication-group-token-not-written-out = { cfn-nag = "F44", requirements = { nist-800-53-r5 = "IA-5" } }
elasticache-replication-group-fails-over = { checkov = "CKV2_AWS_50", config = "elasticache-repl-grp-auto-failover-enabled",
  prowler = "elasticache_redis_cluster_automatic_failover_enabled", security-hub = "ElastiCache.3",
  requirements = { aws-fsbp = "ElastiCache.3", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
elasticache-replication-group-multi-az = { cdk-nag = "ElastiCacheRedisClusterMultiAZ", prowler = "elasticache_redis_cluster_multi_az_enabled",
  requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
elasticache-replication-group-backups-on = { cdk-nag = "ElastiCacheRedisClusterAutomaticBackup", config = "elasticache-redis-cluster-automatic-backup-check",
  prowler = "elasticache_redis_cluster_backup_enabled", security-hub = "ElastiCache.1",
  requirements = { aws-fsbp = "ElastiCache.1", nist-800-53-r5 = "CP-9", pci-dss-4 = "10.3.3" } }
elasticache-serverless-cache-backups-on = { requirements = { nist-800-53-r5 = "CP-9" } }
elasticache-cluster-backups-on = { checkov = "CKV_AWS_134", kics = "8fdb08a0-a868-4fdf-9c27-ccab0237f1ab", tfsec = "aws-elasticache-enable-backup-retention",
  trivy = ["AVD-AWS-0050", "AWS-0050"], requirements = { nist-800-53-r5 = "CP-9" } }
elasticache-minor-upgrades-automatic = { checkov = "CKV_AWS_322", config = "elasticache-auto-minor-version-upgrade-check",
  prowler = "elasticache_redis_cluster_auto_minor_version_upgrades", security-hub = "ElastiCache.2",
  requirements = { aws-fsbp = "ElastiCache.2", nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
elasticache-engine-version-supported       = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
elasticache-cluster-memcached-requires-tls = { requirements = { nist-800-53-r5 = "SC-8" } }
elasticache-subnet-group-named = { cdk-nag = "ElastiCacheClusterInVPC", checkov = "CKV_AWS_323", config = "elasticache-subnet-group-check", security-hub = "ElastiCache.7",
  requirements = { aws-fsbp = "ElastiCache.7", nist-800-53-r5 = "SC-7" } }
elasticache-replication-group-token-masked = { cfn-nag = "F44", requirements = { nist-800-53-r5 = "IA-5(7)" } }
