variant "nodes" {
  title = "Replication group of Valkey or Redis OSS on nodes that the customer sizes"
  resource "AWS::ElastiCache::ReplicationGroup" "cache" {
    CacheNodeType               = "cache.r7g.large"
    Engine                      = "valkey"
    NumCacheClusters            = 2
    ReplicationGroupDescription = "sessions"
  }
}

variant "memcached" {
  title = "Memcached on nodes that the customer sizes"
  resource "AWS::ElastiCache::CacheCluster" "cache" {
    CacheNodeType = "cache.r7g.large"
    Engine        = "memcached"
    NumCacheNodes = 2
  }
}

variant "serverless" {
  title = "Serverless cache"
  resource "AWS::ElastiCache::ServerlessCache" "cache" {
    Engine              = "valkey"
    ServerlessCacheName = "sessions"
  }
}
