service "docdb" {
  title      = "Amazon DocumentDB (with MongoDB compatibility)"
  names      = ["documentdb", "Amazon DocumentDB with MongoDB compatibility", "docdb-elastic", "Amazon DocumentDB Elastic Clusters", "DocDB Elastic"]
  model      = "container"
  prefixes   = ["AWS::DocDB::", "AWS::DocDBElastic::"]
  because    = "AWS runs instances, operating system, storage and engine and gives no shell; the customer places and sizes the instances, opens the network, looks after database users, encryption and backups, and takes the updates that wait for it."
  sources    = ["best-practices-wp", "docdb-security", "docdb-maintenance", "docdb-infrastructure"]
  classed_by = "docdb-infrastructure"

  type "AWS::DocDB::DBCluster" {
    title  = "DB cluster"
    name   = "DBClusterIdentifier"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::DocDB::DBInstance" {
    title  = "DB instance of a cluster"
    name   = "DBInstanceIdentifier"
    traits = ["host", "endpoint"]
  }
  type "AWS::DocDB::GlobalCluster" {
    title  = "Global cluster"
    name   = "GlobalClusterIdentifier"
    traits = ["store"]
  }
  type "AWS::DocDB::DBSubnetGroup" {
    title  = "Subnet group"
    name   = "DBSubnetGroupName"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  type "AWS::DocDB::DBClusterParameterGroup" {
    title  = "Cluster parameter group"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::DocDBElastic::Cluster" {
    title  = "Elastic cluster"
    name   = "ClusterName"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::DocDBElastic::ClusterSnapshot" {
    title  = "Snapshot of an elastic cluster"
    name   = "SnapshotName"
    traits = ["store"]
  }
  settings = ["AWS::DocDB::EventSubscription"]
}

override "docdb-maintenance" {
  on      = ["AWS::DocDB::DBCluster", "AWS::DocDB::DBInstance"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  modes   = { "os.patch" = "configured", "plat.patch" = "configured" }
  parts = {
    "os.patch" = {
      aws      = "Releases updates of the instances' operating system, and applies required ones in the window once their date has come, forced ones outside it."
      customer = "Applying optional updates of the operating system, and required ones before their date where that matters."
    }
    "plat.patch" = {
      aws      = "Releases engine patches, and applies required ones in the window once their date has come, forced ones outside it."
      customer = "Applying optional patches, and moving to new minor versions, which are never applied by themselves."
    }
  }
  because    = "Required and forced updates come from AWS by themselves after a date; optional ones and new minor versions wait until the customer applies them."
  source     = "docdb-maintenance"
  confidence = "documented"
}

override "docdb-serverless-capacity" {
  on      = ["AWS::DocDB::DBCluster"]
  when    = self.ServerlessV2ScalingConfiguration != null
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Adds and removes capacity with the load, within the range."
      customer = "Setting the smallest and largest capacity: at the upper end the cluster stops growing."
    }
  }
  because    = "Serverless instances scale by themselves, but between limits that the customer sets."
  source     = "docdb-security"
  confidence = "derived"
  example "applies" {
    ServerlessV2ScalingConfiguration = { MinCapacity = 0.5, MaxCapacity = 8 }
  }
  example "does-not-apply" { EngineVersion = "5.0.0" }
  example "unknown" { ServerlessV2ScalingConfiguration = unknown("value of another module") }
}

override "docdb-elastic" {
  on      = ["AWS::DocDBElastic::Cluster", "AWS::DocDBElastic::ClusterSnapshot"]
  holders = { "data.encrypt-rest" = "shared", "svc.capacity" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts elastic clusters and their snapshots; it cannot be left out."
      customer = "Choosing a key of its own where AWS's is not enough."
    }
    "svc.capacity" = {
      aws      = "Runs the shards and their storage, which grows by itself."
      customer = "Number, size and replicas of the shards."
    }
  }
  because    = "Elastic clusters have no instances to size and are always encrypted, but shards and key are still the customer's choice."
  source     = "docdb-elastic-encryption"
  confidence = "derived"
}
