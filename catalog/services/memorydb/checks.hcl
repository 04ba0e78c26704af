check "memorydb-cluster-requires-tls" {
  title          = "MemoryDB clusters speak TLS"
  responsibility = "data.transit"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "high"
  like           = on_by_default(self.TLSEnabled)
  why            = "Without TLS there is no access control either: only the open-access list can be used, and everything is readable on the way."
  fix            = "Leave {TLSEnabled} out, or set it to true; it cannot be changed later."
}

check "memorydb-cluster-key-customer-managed" {
  title          = "MemoryDB clusters encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the cluster."
}

check "memorydb-cluster-users-limited" {
  title          = "MemoryDB clusters do not admit everybody"
  responsibility = "iam.platform"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "high"
  condition      = referenced(self.ACLName, "AWS::MemoryDB::ACL") != null || self.ACLName != "open-access"
  why            = "With the list open-access there is no login: whoever reaches the port may do everything."
  fix            = "Name a list with users of your own in {ACLName}."
  example "pass" { ACLName = "shop" }
  example "pass" "of the stack" {
    ACLName = ref("List")
    resource "AWS::MemoryDB::ACL" "List" { ACLName = "shop" }
  }
  example "fail" { ACLName = "open-access" }
}

check "memorydb-cluster-snapshots-on" {
  title          = "MemoryDB clusters take snapshots"
  responsibility = "data.backup"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "medium"
  like           = at_least(self.SnapshotRetentionLimit, 0, 1)
  why            = "The log survives failed nodes, but not a mistaken command: without snapshots there is no way back."
  fix            = "Set {SnapshotRetentionLimit} to the number of days wanted."
  remedy         = { SnapshotRetentionLimit = 7 }
  uninherits     = { "data.backup" = "AWS backs up a managed database by itself." }
  example "fail" "AWS's default" {}
}

check "memorydb-cluster-minor-upgrades-automatic" {
  title          = "MemoryDB clusters take minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "medium"
  like           = on_by_default(self.AutoMinorVersionUpgrade)
  why            = "Fixes that come with a minor version wait until somebody applies them. Nothing said means on."
  fix            = "Set {AutoMinorVersionUpgrade} to true."
  uninherits     = { "plat.patch" = "AWS brings a managed database to each new minor version by itself." }
}

check "memorydb-cluster-has-replicas" {
  title          = "MemoryDB clusters have a replica for each shard"
  responsibility = "ops.resilience"
  resource       = "AWS::MemoryDB::Cluster"
  severity       = "medium"
  level          = "thorough"
  like           = at_least(self.NumReplicasPerShard, 1, 1)
  why            = "When the only node of a shard fails, its part of the data is away until AWS has replaced it."
  fix            = "Set {NumReplicasPerShard} to 1 or more."
  remedy         = { NumReplicasPerShard = 1 }
  example "pass" "AWS's default" {}
}
