live "AWS::MemoryDB::Cluster" {
  service   = "memorydb"
  operation = "DescribeClusters"
  actions   = ["memorydb:DescribeClusters"]
  input     = { ShowShardDetails = true }
  items     = "Clusters[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["ACLName", "AutoMinorVersionUpgrade", "KmsKeyId", "MaintenanceWindow", "SnapshotRetentionLimit", "TLSEnabled"]
  set = {
    NumReplicasPerShard = self.Shards[0].NumberOfNodes == null ? null : self.Shards[0].NumberOfNodes - 1
  }
  meta = {
    Maintenance = { Pending = pending_updates(self.updates) }
  }
  join "DescribeServiceUpdates" {
    as      = "updates"
    actions = ["memorydb:DescribeServiceUpdates"]
    input   = { Status = ["available"] }
    items   = "ServiceUpdates[]"
    key     = "ClusterName"
    on      = self.Name
    page    = { in = "NextToken", out = "NextToken" }
  }
}
