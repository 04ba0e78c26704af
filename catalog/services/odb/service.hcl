service "odb" {
  title    = "Oracle Database@AWS"
  names    = ["oracle database at aws", "exadata"]
  model    = "infrastructure"
  prefixes = ["AWS::ODB::"]
  because  = "Oracle runs Exadata machines that stand in AWS's data centres; on its VM clusters the customer logs in, patches guest, Grid Infrastructure and databases. Autonomous VM clusters leave that to the provider."
  other_models = {
    container = "Oracle runs Exadata machines, and in Autonomous VM clusters guest and databases too, in AWS's data centres; databases' users, their data and the network are the customer's."
  }
  sources = ["best-practices-wp", "odb-what-is"]

  type "AWS::ODB::CloudVmCluster" {
    title  = "VM cluster"
    name   = "ClusterName"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::ODB::CloudAutonomousVmCluster" {
    title  = "Autonomous VM cluster"
    name   = "DisplayName"
    traits = ["host", "code", "store", "endpoint"]
    model  = "container"
  }
  type "AWS::ODB::CloudExadataInfrastructure" {
    title  = "Exadata infrastructure"
    name   = "DisplayName"
    traits = ["host"]
    model  = "container"
  }
  type "AWS::ODB::OdbNetwork" {
    title  = "ODB network"
    name   = "DisplayName"
    traits = ["network"]
  }
  type "AWS::ODB::OdbPeeringConnection" {
    title  = "Peering of an ODB network with a VPC"
    name   = "DisplayName"
    traits = ["network"]
  }
}

override "odb-vm-cluster" {
  on      = ["AWS::ODB::CloudVmCluster"]
  holders = { "plat.install" = "customer", "plat.patch" = "customer", "data.backup" = "shared", "data.encrypt-rest" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.install" = {
      customer = "Creating databases and their homes, and the licences; Oracle sets up Grid Infrastructure in the version that was ordered."
    }
    "plat.patch" = {
      customer = "Applying patches of the guest, of Grid Infrastructure and of the databases, which Oracle publishes with the tools for it."
    }
    "data.backup" = {
      aws      = "Offers managed backups to Amazon S3 or Oracle's store."
      customer = "Switching them on, their retention, and trying the restore."
    }
    "data.encrypt-rest" = {
      aws      = "Transparent data encryption is on in new databases."
      customer = "Looking after the keys."
    }
  }
  because    = "The customer holds root on the virtual machines and starts the patching; hardware, hypervisor and storage servers are the provider's."
  source     = "odb-security"
  confidence = "derived"
}

# Oracle runs the machines that it has put into AWS's data centres; buildings, and the network up to them, are AWS's.
override "odb-oracle" {
  on = ["AWS::ODB::CloudVmCluster", "AWS::ODB::CloudAutonomousVmCluster", "AWS::ODB::CloudExadataInfrastructure"]
  holders = {
    "infra.hardware" = "third-party", "virt.hypervisor" = "third-party", "virt.host-os" = "third-party", "svc.software" = "third-party", "svc.tenant-isolation" = "third-party", "svc.operator-access" = "third-party",
  }
  party      = "Oracle"
  because    = "The Exadata machines, their hypervisors and the software that manages them are Oracle's, in buildings and on networks of AWS's."
  source     = "odb-what-is"
  confidence = "derived"
}

override "odb-oracle-runs" {
  on         = ["AWS::ODB::CloudAutonomousVmCluster", "AWS::ODB::CloudExadataInfrastructure"]
  holders    = { "os.patch" = "third-party", "os.configuration" = "third-party", "os.host-access" = "third-party", "plat.install" = "third-party", "plat.patch" = "third-party" }
  party      = "Oracle"
  because    = "What runs on the machines themselves, and in Autonomous VM clusters guest and databases too, Oracle installs and patches."
  source     = "odb-security"
  confidence = "derived"
}

# What the responsibilities beside AWS's model say of machines that Oracle runs.
override "odb-beside-the-model" {
  on         = ["AWS::ODB::CloudVmCluster", "AWS::ODB::CloudAutonomousVmCluster", "AWS::ODB::CloudExadataInfrastructure"]
  holders    = { "keys.aws-owned" = "third-party" }
  party      = "Oracle"
  because    = "The storage is Oracle's, and so are the keys that nobody chose."
  source     = "odb-what-is"
  confidence = "derived"
}

override "odb-customer" {
  on      = ["AWS::ODB::CloudVmCluster", "AWS::ODB::CloudAutonomousVmCluster"]
  holders = { "keys.aws-managed" = "not-applicable", "data.erasure" = "customer" }
  parts = {
    "data.erasure" = {
      customer = "Deleting databases, backups and keys in time, and Oracle's word on the media beneath."
    }
  }
  because    = "Oracle, not AWS, runs the storage on which the data lies."
  source     = "odb-what-is"
  confidence = "derived"
}
