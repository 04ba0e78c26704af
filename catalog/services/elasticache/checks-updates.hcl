checks "elasticache-security-updates-applied" {
  each "elasticache-cluster-security-updates-applied" { type = "AWS::ElastiCache::CacheCluster", name = "ElastiCache clusters" }
  each "elasticache-replication-group-security-updates-applied" { type = "AWS::ElastiCache::ReplicationGroup", name = "ElastiCache replication groups" }
  title          = "Security updates of ${each.name} are applied by the day that AWS recommends"
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "high"
  like           = no_update_overdue()
  why            = "A service update waits until somebody applies it; what it closes stays open until then, and is described in public."
  source         = "elasticache-update-actions"
  uninherits     = { "plat.patch" = "AWS applies security updates of a managed cache by itself." }
}
