live "AWS::ElastiCache::CacheCluster" {
  service   = "elasticache"
  operation = "DescribeCacheClusters"
  actions   = ["elasticache:DescribeCacheClusters"]
  items     = "CacheClusters[]"
  id        = "CacheClusterId"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  only      = self.ReplicationGroupId == null
  equal     = ["AutoMinorVersionUpgrade", "CacheNodeType", "CacheSubnetGroupName", "Engine", "EngineVersion", "PreferredMaintenanceWindow", "SnapshotRetentionLimit", "TransitEncryptionEnabled"]
  meta = {
    Updates = { Waiting = service_updates(self.updates) }
  }
  join "DescribeUpdateActions" {
    as      = "updates"
    actions = ["elasticache:DescribeUpdateActions"]
    input   = { ServiceUpdateStatus = ["available"] }
    items   = "UpdateActions[]"
    key     = "CacheClusterId"
    on      = self.CacheClusterId
    page    = { in = "Marker", out = "Marker" }
  }
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
  set = {
    AuthToken                  = self.AuthTokenEnabled == true ? "(not told)" : null
    AutomaticFailoverEnabled   = self.AutomaticFailover == null ? null : contains(["enabled", "enabling"], self.AutomaticFailover)
    MultiAZEnabled             = self.MultiAZ == null ? null : self.MultiAZ == "enabled"
    CacheSubnetGroupName       = self.members[0].CacheSubnetGroupName
    EngineVersion              = self.members[0].EngineVersion
    PreferredMaintenanceWindow = self.members[0].PreferredMaintenanceWindow
  }
  meta = {
    Updates = { Waiting = service_updates(self.updates) }
  }
  join "DescribeCacheClusters" {
    as      = "members"
    actions = ["elasticache:DescribeCacheClusters"]
    items   = "CacheClusters[]"
    key     = "ReplicationGroupId"
    on      = self.ReplicationGroupId
    page    = { in = "Marker", out = "Marker" }
  }
  join "DescribeUpdateActions" {
    as      = "updates"
    actions = ["elasticache:DescribeUpdateActions"]
    input   = { ServiceUpdateStatus = ["available"] }
    items   = "UpdateActions[]"
    key     = "ReplicationGroupId"
    on      = self.ReplicationGroupId
    page    = { in = "Marker", out = "Marker" }
  }
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

live "AWS::ElastiCache::ServerlessCache" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "elasticache:DescribeServerlessCaches", "elasticache:ListTagsForResource"]
  input     = { TypeName = "AWS::ElastiCache::ServerlessCache" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "elasticache:DescribeServerlessCaches", "elasticache:ListTagsForResource"]
    input   = { TypeName = "AWS::ElastiCache::ServerlessCache", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
