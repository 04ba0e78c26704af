service "elasticache" {
  title      = "Amazon ElastiCache"
  names      = ["elasticache for redis", "elasticache for memcached", "elasticache for valkey", "elasticache serverless"]
  model      = "container"
  prefixes   = ["AWS::ElastiCache::"]
  because    = "AWS runs nodes, operating system and engine; the customer sizes and places the nodes, opens the network, switches on encryption and logins, and applies service updates. Serverless caches leave it network, users and backups."
  classed_by = "elasticache-infrastructure"
  other_models = {
    abstracted = "A serverless cache has no nodes to look after: AWS runs, scales and encrypts it; network, users and backups are the customer's."
  }
  sources = ["best-practices-wp", "elasticache-security", "elasticache-updates", "elasticache-infrastructure"]
  documents = {
    "plat.update-settings" = "elasticache-updates"
  }

  type "AWS::ElastiCache::ReplicationGroup" {
    title  = "Replication group"
    name   = "ReplicationGroupId"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::ElastiCache::CacheCluster" {
    title    = "Cache cluster"
    name     = "ClusterName"
    traits   = ["host", "store", "endpoint"]
    decisive = ["Engine"]
  }
  type "AWS::ElastiCache::ServerlessCache" {
    title  = "Serverless cache"
    name   = "ServerlessCacheName"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::ElastiCache::ServerlessCacheSnapshot" {
    title  = "Snapshot of a serverless cache"
    name   = "ServerlessCacheSnapshotName"
    traits = ["store"]
    model  = "abstracted"
  }
  type "AWS::ElastiCache::GlobalReplicationGroup" {
    title  = "Global datastore"
    traits = ["store"]
  }
  type "AWS::ElastiCache::SubnetGroup" {
    title  = "Subnet group"
    name   = "CacheSubnetGroupName"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  type "AWS::ElastiCache::SecurityGroup" {
    title  = "Security group (EC2-Classic)"
    traits = ["network"]
  }
  type "AWS::ElastiCache::SecurityGroupIngress" {
    title  = "Rule of a security group (EC2-Classic)"
    traits = ["network"]
  }
  type "AWS::ElastiCache::User" {
    title  = "User"
    name   = "UserId"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
  type "AWS::ElastiCache::UserGroup" {
    title  = "User group"
    name   = "UserGroupId"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
  type "AWS::ElastiCache::ParameterGroup" {
    title  = "Parameter group"
    traits = ["setting"]
  }
}

override "elasticache-nodes" {
  on      = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes service updates with fixes of the engine and the nodes' software, and applies critical security updates, and others that are marked for it after their due date, in the maintenance window."
      customer = "Applying the others before they expire: an update that is not applied by itself and expires is never applied."
    }
  }
  because    = "Service updates of node-based caches are self-service but for critical ones."
  source     = "elasticache-updates"
  confidence = "documented"
}

override "elasticache-nodes-encryption" {
  on         = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  holders    = { "data.encrypt-rest" = "customer" }
  because    = "Encryption at rest of node-based caches is a choice that the customer makes when it creates them."
  source     = "elasticache-encryption"
  confidence = "documented"
}

override "elasticache-nodes-transit" {
  on         = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  holders    = { "data.transit" = "customer" }
  because    = "Encryption in transit of node-based caches is a switch of the customer's."
  source     = "elasticache-transit"
  confidence = "documented"
}

override "elasticache-valkey-encryption" {
  on      = ["AWS::ElastiCache::ReplicationGroup"]
  when    = lower(self.Engine) == "valkey"
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the data on disk and in backups, with a key of AWS's when no other is named."
      customer = "Leaving that on, and naming a KMS key of its own where the rules ask for one."
    }
  }
  because    = "With Valkey encryption at rest is on unless somebody switches it off."
  source     = "elasticache-encryption"
  confidence = "derived"
  example "applies" { Engine = "valkey" }
  example "does-not-apply" { Engine = "redis" }
  example "unknown" { Engine = unknown("parameter without default") }
}

override "elasticache-capacity" {
  on      = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed nodes."
      customer = "Node type, number of nodes and shards: what does not fit into memory is evicted or refused."
    }
  }
  because    = "The nodes are sized by the customer."
  source     = "elasticache-security"
  confidence = "derived"
}

override "elasticache-memcached" {
  on         = ["AWS::ElastiCache::CacheCluster"]
  when       = self.Engine == null ? unknown("the cluster does not say which engine it runs") : lower(self.Engine) == "memcached"
  holders    = { "data.backup" = "not-applicable", "data.encrypt-rest" = "not-applicable", "data.keys" = "not-applicable", "iam.platform" = "not-applicable" }
  because    = "Nodes of Memcached hold data in memory only: nothing is stored that could be encrypted or backed up, and there are no users."
  source     = "elasticache-encryption"
  confidence = "derived"
  example "applies" { Engine = "memcached" }
  example "does-not-apply" { Engine = "redis" }
  example "unknown" "nothing said" { ClusterName = "sessions" }
  example "unknown" { Engine = unknown("parameter without default") }
}

override "elasticache-serverless" {
  on         = ["AWS::ElastiCache::ServerlessCache"]
  holders    = { "plat.patch" = "aws", "plat.update-settings" = "aws", "svc.capacity" = "aws", "net.firewall" = "customer", "net.segmentation" = "customer", "iam.platform" = "customer" }
  because    = "There are no nodes, windows or minor versions to look after; the cache still stands in the customer's subnets behind its security groups and has users."
  source     = "elasticache-serverless"
  since      = "2023-11-27"
  confidence = "derived"
}

override "elasticache-serverless-encryption" {
  on      = ["AWS::ElastiCache::ServerlessCache", "AWS::ElastiCache::ServerlessCacheSnapshot"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts serverless caches and their snapshots; it cannot be switched off."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
  }
  because    = "Serverless caches are always encrypted; only the key is a choice."
  source     = "elasticache-encryption"
  since      = "2023-11-27"
  confidence = "documented"
}

override "elasticache-serverless-transit" {
  on         = ["AWS::ElastiCache::ServerlessCache"]
  holders    = { "data.transit" = "aws" }
  because    = "All serverless caches encrypt in transit; there is no switch."
  source     = "elasticache-transit"
  since      = "2023-11-27"
  confidence = "documented"
}
