service "neptune" {
  title    = "Amazon Neptune"
  names    = ["neptune-db", "neptunedata", "Amazon NeptuneData", "neptune-graph", "Amazon Neptune Graph", "Neptune Graph", "neptune analytics", "neptune database"]
  model    = "container"
  prefixes = ["AWS::Neptune::", "AWS::NeptuneGraph::"]
  because  = "AWS runs instances, operating system, storage and graph engine; the customer places and sizes the instances, opens the network, chooses encryption, backups and IAM authentication, and decides on versions."
  other_models = {
    abstracted = "AWS runs a graph of Neptune Analytics in memory, in the size that the customer gives it; its data, rights, network and key are the customer's."
  }
  sources = ["best-practices-wp", "neptune-security", "neptune-release-types"]

  type "AWS::Neptune::DBCluster" {
    title  = "DB cluster"
    name   = "DBClusterIdentifier"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::Neptune::DBInstance" {
    title  = "DB instance of a cluster"
    name   = "DBInstanceIdentifier"
    traits = ["host", "endpoint"]
  }
  type "AWS::Neptune::GlobalCluster" {
    title  = "Global database"
    name   = "GlobalClusterIdentifier"
    traits = ["store"]
  }
  type "AWS::Neptune::DBSubnetGroup" {
    title  = "Subnet group"
    name   = "DBSubnetGroupName"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  type "AWS::Neptune::DBClusterParameterGroup" {
    title  = "Cluster parameter group"
    name   = "Name"
    traits = ["setting"]
    bears  = ["ops.logging"]
  }
  type "AWS::Neptune::DBParameterGroup" {
    title  = "Instance parameter group"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::NeptuneGraph::Graph" {
    title  = "Graph of Neptune Analytics"
    name   = "GraphName"
    traits = ["host", "code", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::NeptuneGraph::GraphSnapshot" {
    title  = "Snapshot of a graph"
    name   = "SnapshotName"
    traits = ["store"]
    model  = "abstracted"
  }
  type "AWS::NeptuneGraph::PrivateGraphEndpoint" {
    title  = "Private endpoint of a graph"
    traits = ["endpoint"]
    bears  = ["net.firewall"]
  }
  settings = ["AWS::Neptune::EventSubscription"]
}

override "neptune-minor-versions-wait" {
  on      = ["AWS::Neptune::DBInstance"]
  when    = self.AutoMinorVersionUpgrade == false
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Applies patch versions, with urgent fixes, in the next maintenance window, and publishes minor versions."
      customer = "Moving to each new minor version by hand."
    }
  }
  uninherits = { "plat.patch" = "AWS brings a managed database to each new minor version by itself." }
  because    = "With automatic minor upgrades off only patch versions arrive by themselves; fixes that come with a minor version wait for the customer."
  source     = "neptune-release-types"
  confidence = "documented"
  example "applies" { AutoMinorVersionUpgrade = false }
  example "does-not-apply" { AutoMinorVersionUpgrade = true }
  example "does-not-apply" "nothing said" { DBInstanceClass = "db.r6g.large" }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
}

override "neptune-serverless-capacity" {
  on      = ["AWS::Neptune::DBCluster"]
  when    = self.ServerlessScalingConfiguration != null
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Adds and removes capacity with the load, within the range."
      customer = "Setting the smallest and largest capacity: at the upper end the cluster stops growing."
    }
  }
  because    = "Serverless instances scale by themselves, but between limits that the customer sets."
  source     = "neptune-security"
  confidence = "derived"
  example "applies" {
    ServerlessScalingConfiguration = { MinCapacity = 1, MaxCapacity = 32 }
  }
  example "does-not-apply" { EngineVersion = "1.4.6.0" }
  example "unknown" { ServerlessScalingConfiguration = unknown("value of another module") }
}

override "neptune-analytics" {
  on      = ["AWS::NeptuneGraph::Graph", "AWS::NeptuneGraph::GraphSnapshot"]
  holders = { "svc.capacity" = "shared", "ops.resilience" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the graph in the memory that was ordered."
      customer = "Ordering enough provisioned memory."
    }
    "ops.resilience" = {
      aws      = "Fails over to a replica, when there is one, and rebuilds the graph otherwise."
      customer = "Ordering replicas, and snapshots to start again from."
    }
  }
  because    = "A graph has no instances, versions or windows, but its memory and its replicas are ordered by the customer."
  source     = "neptune-analytics"
  confidence = "derived"
}
