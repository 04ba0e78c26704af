service "dms" {
  title      = "AWS Database Migration Service"
  names      = ["Database Migration Service", "dms serverless"]
  model      = "container"
  prefixes   = ["AWS::DMS::"]
  because    = "AWS runs the replication instances, their operating system and engine; the customer sizes and places them, opens the network, gives logins of the databases, insists on TLS to them, and decides on upgrades."
  classed_by = "dms-infrastructure"
  other_models = {
    abstracted = "AWS runs, sizes and renews what replicates; the customer sets limits, opens the network, gives logins of the databases and insists on TLS to them."
  }
  sources = ["best-practices-wp", "dms-security", "dms-versions", "dms-infrastructure"]

  type "AWS::DMS::ReplicationInstance" {
    title  = "Replication instance"
    name   = "ReplicationInstanceIdentifier"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::DMS::ReplicationConfig" {
    title  = "Serverless replication"
    name   = "ReplicationConfigIdentifier"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::DMS::DataMigration" {
    title  = "Homogeneous data migration"
    traits = ["host"]
    model  = "abstracted"
  }
  type "AWS::DMS::Endpoint" {
    title  = "Endpoint (a database)"
    name   = "EndpointIdentifier"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::DMS::DataProvider" {
    title  = "Data provider"
    name   = "DataProviderName"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::DMS::ReplicationTask" {
    title  = "Replication task"
    name   = "ReplicationTaskIdentifier"
    traits = ["setting"]
    bears  = ["ops.logging"]
  }
  type "AWS::DMS::ReplicationSubnetGroup" {
    title  = "Subnet group"
    name   = "ReplicationSubnetGroupIdentifier"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  settings = ["AWS::DMS::Certificate", "AWS::DMS::EventSubscription", "AWS::DMS::InstanceProfile", "AWS::DMS::MigrationProject"]
}

override "dms-data" {
  on      = ["AWS::DMS::ReplicationInstance", "AWS::DMS::ReplicationConfig"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "not-applicable" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the storage of the replication, with an AWS managed key if no other is named."
      customer = "Naming a KMS key where that is not enough."
    }
  }
  because    = "What lies on a replication instance is on its way between two databases: it is always encrypted, and there is nothing to restore."
  source     = "dms-security"
  confidence = "derived"
}

override "dms-minor-versions-wait" {
  on      = ["AWS::DMS::ReplicationInstance"]
  when    = self.AutoMinorVersionUpgrade == false
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes engine versions, and forces an upgrade when a version is withdrawn."
      customer = "Moving to new versions by hand until then."
    }
  }
  uninherits = { "plat.patch" = "AWS brings a replication instance to each new minor version by itself." }
  because    = "With automatic minor upgrades off, fixes that come with a new version of the replication engine wait for the customer."
  source     = "dms-versions"
  confidence = "derived"
  example "applies" { AutoMinorVersionUpgrade = false }
  example "does-not-apply" { AutoMinorVersionUpgrade = true }
  example "does-not-apply" "nothing said" { ReplicationInstanceClass = "dms.t3.medium" }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
}

override "dms-capacity" {
  on      = ["AWS::DMS::ReplicationInstance", "AWS::DMS::ReplicationConfig"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed instances; serverless replications scale with the load."
      customer = "Instance class and storage, or the bounds within which a serverless replication scales."
    }
  }
  because    = "Size or bounds are set by the customer."
  source     = "dms-security"
  confidence = "derived"
}

override "dms-serverless" {
  on         = ["AWS::DMS::ReplicationConfig"]
  holders    = { "plat.patch" = "aws", "net.firewall" = "customer", "net.segmentation" = "customer", "iam.platform" = "customer" }
  because    = "There is no instance and no version to choose; the replication still stands in the customer's subnets and logs in to its databases."
  source     = "dms-serverless"
  confidence = "derived"
}

override "dms-serverless-window" {
  on      = ["AWS::DMS::ReplicationConfig"]
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Brings new engine versions by itself."
      customer = "Naming the window in which that hurts least."
    }
  }
  because    = "A serverless replication has a maintenance window, and no version to choose."
  source     = "dms-serverless"
  confidence = "derived"
}
