variant "instances" {
  title = "Cluster on instances that the customer sizes"
  resource "AWS::Neptune::DBCluster" "cluster" {
    StorageEncrypted = true
  }
  resource "AWS::Neptune::DBInstance" "instance" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.r6g.large"
  }
}

variant "serverless" {
  title = "Cluster on serverless instances"
  resource "AWS::Neptune::DBCluster" "cluster" {
    ServerlessScalingConfiguration = { MinCapacity = 1, MaxCapacity = 32 }
    StorageEncrypted               = true
  }
  resource "AWS::Neptune::DBInstance" "instance" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.serverless"
  }
}

variant "manual-upgrades" {
  title = "Cluster whose minor versions wait for the customer"
  resource "AWS::Neptune::DBCluster" "cluster" {
    StorageEncrypted = true
  }
  resource "AWS::Neptune::DBInstance" "instance" {
    AutoMinorVersionUpgrade = false
    DBClusterIdentifier     = ref("cluster")
    DBInstanceClass         = "db.r6g.large"
  }
}

variant "analytics" {
  title = "Graph of Neptune Analytics"
  resource "AWS::NeptuneGraph::Graph" "graph" {
    ProvisionedMemory = 128
  }
}
