variant "provisioned" {
  title = "Provisioned cluster"
  resource "AWS::Redshift::Cluster" "cluster" {
    ClusterType    = "multi-node"
    DBName         = "sales"
    MasterUsername = "owner"
    NodeType       = "ra3.large"
    NumberOfNodes  = 2
  }
}

variant "provisioned-manual-upgrades" {
  title = "Provisioned cluster that takes no new versions by itself"
  resource "AWS::Redshift::Cluster" "cluster" {
    AllowVersionUpgrade = false
    ClusterType         = "multi-node"
    DBName              = "sales"
    MasterUsername      = "owner"
    NodeType            = "ra3.large"
    NumberOfNodes       = 2
  }
}

variant "serverless" {
  title = "Serverless namespace and workgroup"
  resource "AWS::RedshiftServerless::Namespace" "namespace" {
    NamespaceName = "sales"
  }
  resource "AWS::RedshiftServerless::Workgroup" "workgroup" {
    NamespaceName = ref("namespace")
    WorkgroupName = "sales"
  }
}
