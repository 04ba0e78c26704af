variant "instance" {
  title = "Replication instance"
  resource "AWS::DMS::ReplicationInstance" "instance" {
    AutoMinorVersionUpgrade  = true
    ReplicationInstanceClass = "dms.t3.medium"
  }
}

variant "instance-manual-upgrades" {
  title = "Replication instance whose versions wait for the customer"
  resource "AWS::DMS::ReplicationInstance" "instance" {
    AutoMinorVersionUpgrade  = false
    ReplicationInstanceClass = "dms.t3.medium"
  }
}

variant "serverless" {
  title = "Serverless replication"
  resource "AWS::DMS::ReplicationConfig" "replication" {
    ComputeConfig   = { MaxCapacityUnits = 16 }
    ReplicationType = "full-load-and-cdc"
  }
}
