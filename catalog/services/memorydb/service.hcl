service "memorydb" {
  title    = "Amazon MemoryDB"
  names    = ["memorydb for redis", "Amazon MemoryDB for Redis", "memorydb for valkey"]
  model    = "container"
  prefixes = ["AWS::MemoryDB::"]
  because  = "AWS runs nodes, operating system, engine and transaction log; the customer sizes and places the nodes, opens the network, names the users, and says when updates come."
  sources  = ["best-practices-wp", "memorydb-what-is", "memorydb-service-updates"]

  type "AWS::MemoryDB::Cluster" {
    title  = "Cluster"
    name   = "ClusterName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::MemoryDB::MultiRegionCluster" {
    title  = "Multi-Region cluster"
    name   = "MultiRegionClusterNameSuffix"
    traits = ["store"]
  }
  type "AWS::MemoryDB::Snapshot" {
    title  = "Snapshot"
    name   = "SnapshotName"
    traits = ["store"]
  }
  type "AWS::MemoryDB::ACL" {
    title  = "Access control list"
    name   = "ACLName"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
  type "AWS::MemoryDB::User" {
    title  = "User"
    name   = "UserName"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
  type "AWS::MemoryDB::SubnetGroup" {
    title  = "Subnet group"
    name   = "SubnetGroupName"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  type "AWS::MemoryDB::ParameterGroup" {
    title  = "Parameter group"
    name   = "ParameterGroupName"
    traits = ["setting"]
  }
}

override "memorydb-updates" {
  on      = ["AWS::MemoryDB::Cluster"]
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes service updates, and applies them in the maintenance window from the date they carry."
      customer = "Applying them earlier where the date is too late, setting the window, and moving to new major versions."
    }
  }
  because    = "AWS applies service updates in the window, and lets the customer apply them by itself before."
  source     = "memorydb-service-updates"
  confidence = "documented"
}

override "memorydb-minor-versions-wait" {
  on      = ["AWS::MemoryDB::Cluster"]
  when    = self.AutoMinorVersionUpgrade == false
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes service updates and new engine versions."
      customer = "Moving to new minor versions of the engine by hand, and applying service updates in time."
    }
  }
  uninherits = { "plat.patch" = "AWS brings a managed database to each new minor version by itself." }
  because    = "With automatic minor upgrades off, fixes that come with a minor version of the engine wait for the customer."
  source     = "memorydb-service-updates"
  confidence = "derived"
  example "applies" { AutoMinorVersionUpgrade = "false" }
  example "does-not-apply" "the default" { NodeType = "db.r6g.large" }
  example "does-not-apply" "on" { AutoMinorVersionUpgrade = true }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
}

override "memorydb-encryption" {
  on      = ["AWS::MemoryDB::Cluster", "AWS::MemoryDB::Snapshot"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the transaction log, swap and snapshots with a key of its own if no other is named."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
  }
  because    = "MemoryDB always encrypts what it stores; only the key is a choice."
  source     = "memorydb-encryption"
  confidence = "derived"
}

override "memorydb-durability" {
  on      = ["AWS::MemoryDB::Cluster"]
  holders = { "ops.resilience" = "shared", "svc.capacity" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps the transaction log in several zones and promotes a replica when the primary fails."
      customer = "At least one replica for each shard, and clients that connect again."
    }
    "svc.capacity" = {
      aws      = "Replaces failed nodes."
      customer = "Node type, number of shards and replicas: the data must fit into memory."
    }
  }
  because    = "Data outlives the nodes in the log, but without a replica a shard is away until its node is replaced; the nodes are sized by the customer."
  source     = "memorydb-what-is"
  confidence = "derived"
}
