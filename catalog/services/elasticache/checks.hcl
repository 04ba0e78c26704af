check "elasticache-replication-group-encrypted-at-rest" {
  title          = "ElastiCache replication groups encrypt what they store"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "high"
  condition      = coalesce(self.AtRestEncryptionEnabled, lower(self.Engine) == "valkey") == true
  why            = "Backups and swap lie on disks in the clear, and it cannot be switched on later. AWS encrypts by itself with the engine valkey only."
  fix            = "Set {AtRestEncryptionEnabled} to true when creating the group."
  remedy         = { AtRestEncryptionEnabled = true }
  source         = "elasticache-encryption"
  example "pass" { AtRestEncryptionEnabled = true }
  example "pass" "the default of Valkey" { Engine = "valkey" }
  example "fail" "AWS's default" { ReplicationGroupDescription = "sessions" }
  example "fail" "off" { AtRestEncryptionEnabled = "false", Engine = "valkey" }
}

check "elasticache-replication-group-requires-tls" {
  title          = "ElastiCache replication groups speak TLS"
  responsibility = "data.transit"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "high"
  condition      = self.TransitEncryptionEnabled == true && self.TransitEncryptionMode != "preferred"
  why            = "Commands, data and passwords cross the network in the clear; in the mode preferred they still may."
  fix            = "Set {TransitEncryptionEnabled} to true and leave {TransitEncryptionMode} at required."
  remedy         = { TransitEncryptionEnabled = true, TransitEncryptionMode = "required" }
  source         = "elasticache-transit"
  example "pass" { TransitEncryptionEnabled = true }
  example "fail" "AWS's default" { ReplicationGroupDescription = "sessions" }
  example "fail" "plain text still taken" {
    TransitEncryptionEnabled = true
    TransitEncryptionMode    = "preferred"
  }
}

check "elasticache-replication-group-key-customer-managed" {
  title          = "ElastiCache replication groups encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "low"
  applies        = coalesce(self.AtRestEncryptionEnabled, lower(self.Engine) == "valkey") == true
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the group."
  example "pass" "a key of the stack" {
    AtRestEncryptionEnabled = true
    KmsKeyId                = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" { AtRestEncryptionEnabled = true }
  example "fail" "Valkey, which is encrypted by default" { Engine = "valkey" }
  example "fail" "the AWS managed key" { AtRestEncryptionEnabled = true, KmsKeyId = "alias/aws/elasticache" }
  example "not-applicable" {}
}

check "elasticache-replication-group-asks-for-log-in" {
  title          = "ElastiCache replication groups ask for a login"
  responsibility = "iam.platform"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "medium"
  condition      = self.AuthToken != null || length(self.UserGroupIds) > 0
  why            = "Whoever reaches the port reads and changes the cache."
  fix            = "Name user groups in {UserGroupIds}, or take {AuthToken} from Secrets Manager; both need {TransitEncryptionEnabled}."
  example "pass" "users" { UserGroupIds = ["shop"] }
  example "pass" "a token" { AuthToken = "{{resolve:secretsmanager:cache:SecretString:token}}" }
  example "fail" {}
}

check "elasticache-replication-group-token-not-written-out" {
  title          = "Tokens of ElastiCache replication groups are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "critical"
  like           = not_written_out(self.AuthToken)
  why            = "Whoever reads the template, its repository or the state may use the cache."
  fix            = "Take {AuthToken} from Secrets Manager by a dynamic reference, or use {UserGroupIds} instead."
}

checks "elasticache-replication-group-survives" {
  each "elasticache-replication-group-fails-over" {
    title    = "ElastiCache replication groups fail over by themselves"
    level    = "thorough"
    property = "AutomaticFailoverEnabled"
    why      = "When the primary fails, writes stop until somebody promotes a replica."
    fix      = "Set {AutomaticFailoverEnabled} to true and have two nodes for each shard."
    remedy   = { AutomaticFailoverEnabled = true }
  }
  each "elasticache-replication-group-multi-az" {
    title    = "ElastiCache replication groups spread over zones"
    level    = "thorough"
    property = "MultiAZEnabled"
    why      = "Primary and replicas may all stand in one zone, and go with it."
    fix      = "Set {MultiAZEnabled} and {AutomaticFailoverEnabled} to true."
    remedy   = {}
  }
  responsibility = "ops.resilience"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "medium"
  like           = on(self[each.property])
}

checks "elasticache-backups-on" {
  each "elasticache-replication-group-backups-on" {
    title      = "ElastiCache replication groups take backups"
    type       = "AWS::ElastiCache::ReplicationGroup"
    severity   = "medium"
    why        = "By default no backup is taken: what is not elsewhere is gone with a mistaken command or a lost group."
    remedy     = { SnapshotRetentionLimit = 7 }
    uninherits = { "data.backup" = "AWS backs up a managed cache that keeps data by itself." }
    example "fail" "off" { SnapshotRetentionLimit = 0 }
  }
  each "elasticache-serverless-cache-backups-on" {
    title      = "Serverless caches take backups"
    type       = "AWS::ElastiCache::ServerlessCache"
    severity   = "low"
    why        = "By default no backup is taken."
    uninherits = { "data.backup" = "AWS backs up a serverless cache by itself." }
  }
  responsibility = "data.backup"
  resource       = each.type
  condition      = coalesce(self.SnapshotRetentionLimit, 0) > 0
  fix            = "Set {SnapshotRetentionLimit} to the number of days wanted."
  example "pass" { SnapshotRetentionLimit = 7 }
  example "fail" "AWS's default" {}
}

check "elasticache-cluster-backups-on" {
  title          = "ElastiCache clusters of Redis OSS take backups"
  responsibility = "data.backup"
  resource       = "AWS::ElastiCache::CacheCluster"
  severity       = "medium"
  applies        = lower(self.Engine) != "memcached" && self.CacheNodeType != "cache.t1.micro"
  condition      = coalesce(self.SnapshotRetentionLimit, 0) > 0
  why            = "By default no backup is taken: what is not elsewhere is gone with a mistaken command or a lost node."
  fix            = "Set {SnapshotRetentionLimit} to the number of days wanted."
  remedy         = { SnapshotRetentionLimit = 7 }
  uninherits     = { "data.backup" = "AWS backs up a managed cache that keeps data by itself." }
  given { Engine = "redis" }
  example "pass" { SnapshotRetentionLimit = 7 }
  example "fail" "AWS's default" {}
  example "not-applicable" { Engine = "memcached" }
}

check "elasticache-minor-upgrades-automatic" {
  title          = "ElastiCache nodes take minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  severity       = "medium"
  like           = on_by_default(self.AutoMinorVersionUpgrade)
  why            = "Fixes that come with a minor version wait until somebody applies them. Nothing said means on."
  fix            = "Set {AutoMinorVersionUpgrade} to true."
  source         = "elasticache-updates"
  uninherits     = { "plat.patch" = "AWS brings a managed cache to each new minor version by itself." }
}

check "elasticache-engine-version-supported" {
  title          = "ElastiCache runs Redis OSS in a version of standard support"
  responsibility = "plat.update-settings"
  resource       = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  severity       = "high"
  applies        = !contains(["memcached", "valkey"], lower(self.Engine))
  condition      = supported("elasticache-redis", self.EngineVersion, date)
  why            = "Old versions cost extra or get no fixes, and are upgraded when AWS sees fit."
  fix            = "Move to Valkey, or to Redis OSS 7, and name it in {EngineVersion}."
  source         = "elasticache-eol"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed cache on a version that is supported." }
  example "pass" { EngineVersion = "7.1" }
  example "pass" "not said" { Engine = "redis" }
  example "fail" { Engine = "redis", EngineVersion = "5.0.6" }
  example "not-applicable" { Engine = "memcached", EngineVersion = "1.6.22" }
}

check "elasticache-cluster-memcached-requires-tls" {
  title          = "ElastiCache clusters of Memcached speak TLS"
  responsibility = "data.transit"
  resource       = "AWS::ElastiCache::CacheCluster"
  severity       = "medium"
  applies        = lower(self.Engine) == "memcached"
  like           = on(self.TransitEncryptionEnabled)
  why            = "Keys and values cross the network in the clear."
  fix            = "Set {TransitEncryptionEnabled} to true when creating the cluster."
  given { Engine = "memcached" }
  example "not-applicable" "a node of Redis OSS" { Engine = "redis" }
}

check "elasticache-subnet-group-named" {
  title          = "ElastiCache nodes stand in subnets of the team's choosing"
  responsibility = "net.segmentation"
  resource       = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  severity       = "medium"
  condition      = self.CacheSubnetGroupName != null && (referenced(self.CacheSubnetGroupName, "AWS::ElastiCache::SubnetGroup") != null || self.CacheSubnetGroupName != "default")
  why            = "The default group takes in every subnet of the default VPC, public ones as well."
  fix            = "Name a subnet group of your own in {CacheSubnetGroupName}."
  example "pass" { CacheSubnetGroupName = "private" }
  example "pass" "of the stack" {
    CacheSubnetGroupName = ref("Subnets")
    resource "AWS::ElastiCache::SubnetGroup" "Subnets" { SubnetIds = ["subnet-1"] }
  }
  example "fail" "none" {}
  example "fail" "the default" { CacheSubnetGroupName = "default" }
}

check "elasticache-replication-group-token-masked" {
  title          = "ElastiCache replication groups take their token from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::ElastiCache::ReplicationGroup"
  severity       = "medium"
  like           = masked(self.AuthToken)
}
