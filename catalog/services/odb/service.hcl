service "odb" {
  title    = "Oracle Database@AWS"
  names    = ["oracle database at aws", "exadata"]
  model    = "infrastructure"
  prefixes = ["AWS::ODB::"]
  because  = "Oracle runs Exadata machines that stand in AWS's data centres; on its VM clusters the customer logs on, patches guest, Grid Infrastructure and databases. Autonomous VM clusters leave that to the provider. Where this catalogue says AWS, Oracle stands behind it."
  sources  = ["best-practices-wp", "odb-what-is"]

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
  holders = { "plat.install" = "shared", "plat.patch" = "shared", "data.backup" = "shared", "data.encrypt-rest" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.install" = {
      aws      = "Sets up Grid Infrastructure in the version that was ordered."
      customer = "Creating databases and their homes, and the licences."
    }
    "plat.patch" = {
      aws      = "Publishes patches and the tools that apply them, and patches the Exadata machines underneath."
      customer = "Applying patches of the guest, of Grid Infrastructure and of the databases."
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
