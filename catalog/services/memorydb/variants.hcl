variant "automatic-upgrades" {
  title = "Cluster that takes minor versions by itself"
  resource "AWS::MemoryDB::Cluster" "cluster" {
    ACLName     = "users"
    ClusterName = "sessions"
    NodeType    = "db.r6g.large"
  }
}

variant "manual-upgrades" {
  title = "Cluster whose minor versions wait for the customer"
  resource "AWS::MemoryDB::Cluster" "cluster" {
    ACLName                 = "users"
    AutoMinorVersionUpgrade = false
    ClusterName             = "sessions"
    NodeType                = "db.r6g.large"
  }
}
