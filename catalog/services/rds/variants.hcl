variant "mysql" {
  title = "MySQL"
  resource "AWS::RDS::DBInstance" "database" { Engine = "mysql" }
}

variant "custom-oracle" {
  title = "RDS Custom for Oracle"
  resource "AWS::RDS::DBInstance" "database" { Engine = "custom-oracle-ee" }
}

variant "custom-sqlserver" {
  title = "RDS Custom for SQL Server"
  resource "AWS::RDS::DBInstance" "database" { Engine = "custom-sqlserver-se" }
}

variant "aurora-mysql" {
  title = "Aurora MySQL on instances of a chosen class"
  resource "AWS::RDS::DBCluster" "cluster" { Engine = "aurora-mysql" }
  resource "AWS::RDS::DBInstance" "writer" {
    Engine              = "aurora-mysql"
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.r7g.large"
  }
}

variant "aurora-serverless-v2" {
  title = "Aurora MySQL Serverless v2"
  resource "AWS::RDS::DBCluster" "cluster" {
    Engine                           = "aurora-mysql"
    ServerlessV2ScalingConfiguration = { MinCapacity = 0.5, MaxCapacity = 16 }
  }
  resource "AWS::RDS::DBInstance" "writer" {
    Engine              = "aurora-mysql"
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.serverless"
  }
}
