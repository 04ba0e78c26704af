variant "instances" {
  title = "Cluster on instances that the customer sizes"
  resource "AWS::DocDB::DBCluster" "cluster" {
    EngineVersion    = "5.0.0"
    StorageEncrypted = true
  }
  resource "AWS::DocDB::DBInstance" "instance" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.r6g.large"
  }
}

variant "serverless" {
  title = "Cluster on serverless instances"
  resource "AWS::DocDB::DBCluster" "cluster" {
    EngineVersion                    = "5.0.0"
    ServerlessV2ScalingConfiguration = { MinCapacity = 0.5, MaxCapacity = 8 }
    StorageEncrypted                 = true
  }
  resource "AWS::DocDB::DBInstance" "instance" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.serverless"
  }
}

variant "elastic" {
  title = "Elastic cluster"
  resource "AWS::DocDBElastic::Cluster" "cluster" {
    AdminUserName = "admin1"
    AuthType      = "PLAIN_TEXT"
    ClusterName   = "orders"
    ShardCapacity = 2
    ShardCount    = 2
  }
}
