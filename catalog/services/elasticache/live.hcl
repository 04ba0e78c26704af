live "AWS::ElastiCache::CacheCluster" {
  service   = "elasticache"
  operation = "DescribeCacheClusters"
  actions   = ["elasticache:DescribeCacheClusters"]
  items     = "CacheClusters[]"
  id        = "CacheClusterId"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["AutoMinorVersionUpgrade", "CacheNodeType", "CacheSubnetGroupName", "Engine", "EngineVersion", "PreferredMaintenanceWindow", "SnapshotRetentionLimit", "TransitEncryptionEnabled"]
}

live "AWS::ElastiCache::ReplicationGroup" {
  service   = "elasticache"
  operation = "DescribeReplicationGroups"
  actions   = ["elasticache:DescribeReplicationGroups"]
  items     = "ReplicationGroups[]"
  id        = "ReplicationGroupId"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["AtRestEncryptionEnabled", "AutoMinorVersionUpgrade", "Engine", "KmsKeyId", "SnapshotRetentionLimit", "TransitEncryptionEnabled", "TransitEncryptionMode", "UserGroupIds"]
}

live "AWS::ElastiCache::SecurityGroup" {
  service   = "elasticache"
  operation = "DescribeCacheSecurityGroups"
  actions   = ["elasticache:DescribeCacheSecurityGroups"]
  items     = "CacheSecurityGroups[]"
  id        = "CacheSecurityGroupName"
  page      = { in = "Marker", out = "Marker" }
  equal     = ["Description"]
}
