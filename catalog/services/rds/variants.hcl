variant "mysql" {
  title = "MySQL on RDS"
  resource "AWS::RDS::DBInstance" "database" {
    AllocatedStorage = 200
    DBInstanceClass  = "db.r7g.large"
    Engine           = "mysql"
    EngineVersion    = "8.4"
  }
}

variant "custom-oracle" {
  title = "Oracle on RDS Custom"
  resource "AWS::RDS::DBInstance" "database" {
    AllocatedStorage         = 200
    CustomIAMInstanceProfile = "AWSRDSCustomInstanceProfile"
    DBInstanceClass          = "db.m5.large"
    Engine                   = "custom-oracle-ee"
    EngineVersion            = "19.my_cev1"
  }
}

variant "custom-sqlserver" {
  title = "SQL Server on RDS Custom"
  resource "AWS::RDS::DBInstance" "database" {
    AllocatedStorage         = 200
    CustomIAMInstanceProfile = "AWSRDSCustomInstanceProfile"
    DBInstanceClass          = "db.m5.large"
    Engine                   = "custom-sqlserver-se"
  }
}

variant "custom-sqlserver-own-media" {
  title = "SQL Server on RDS Custom, from an image with media of the customer's own"
  resource "AWS::RDS::DBInstance" "database" {
    AllocatedStorage         = 200
    CustomIAMInstanceProfile = "AWSRDSCustomInstanceProfile"
    DBInstanceClass          = "db.m5.large"
    Engine                   = "custom-sqlserver-se"
    EngineVersion            = "15.00.4249.2.my_cev1"
  }
}

variant "aurora" {
  title = "Aurora cluster with a writer and a reader"
  resource "AWS::RDS::DBCluster" "cluster" { Engine = "aurora-mysql" }
  resource "AWS::RDS::DBInstance" "writer" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.r7g.large"
    Engine              = "aurora-mysql"
  }
  resource "AWS::RDS::DBInstance" "reader" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.r7g.large"
    Engine              = "aurora-mysql"
  }
}

variant "aurora-serverless-v2" {
  title = "Aurora Serverless v2"
  resource "AWS::RDS::DBCluster" "cluster" {
    Engine                           = "aurora-mysql"
    ServerlessV2ScalingConfiguration = { MinCapacity = 0.5, MaxCapacity = 16 }
  }
  resource "AWS::RDS::DBInstance" "writer" {
    DBClusterIdentifier = ref("cluster")
    DBInstanceClass     = "db.serverless"
    Engine              = "aurora-mysql"
  }
}

variant "multi-az-cluster" {
  title = "Multi-AZ DB cluster of MySQL"
  resource "AWS::RDS::DBCluster" "cluster" {
    AllocatedStorage       = 100
    DBClusterInstanceClass = "db.m6gd.large"
    Engine                 = "mysql"
    StorageType            = "io1"
  }
}

variant "outposts" {
  title = "MySQL on RDS on Outposts"
  resource "AWS::EC2::Subnet" "rack" {
    OutpostArn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0"
    VpcId      = "vpc-0123456789abcdef0"
  }
  resource "AWS::RDS::DBSubnetGroup" "group" {
    DBSubnetGroupDescription = "On the Outpost"
    SubnetIds                = [ref("rack")]
  }
  resource "AWS::RDS::DBInstance" "database" {
    AllocatedStorage  = 200
    DBInstanceClass   = "db.m5.large"
    DBSubnetGroupName = ref("group")
    Engine            = "mysql"
  }
}

variant "extended-support" {
  title = "MySQL 5.7 on RDS, in Extended Support"
  resource "AWS::RDS::DBInstance" "database" {
    AllocatedStorage = 200
    DBInstanceClass  = "db.r5.large"
    Engine           = "mysql"
    EngineVersion    = "5.7.44"
  }
}
