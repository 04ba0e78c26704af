check "rds-instance-port-closed-to-internet" {
  title          = "RDS instances have security groups that keep the internet from the database port"
  responsibility = "net.firewall"
  resource       = "AWS::RDS::DBInstance"
  severity       = "high"
  applies        = anytrue([for g in referenced(self.VPCSecurityGroups, "AWS::EC2::SecurityGroup") : g != null])
  condition = alltrue([for g in referenced(self.VPCSecurityGroups, "AWS::EC2::SecurityGroup") :
    self.Port != null ? keeps_out(g, [self.Port], "tcp") : alltrue([for engine, port in local.engine_ports : (self.Engine != null && !startswith(self.Engine, engine)) || keeps_out(g, [port], "tcp")])
  ])
  why = "The security group is the firewall that AWS provides and the customer sets; open to the world, it leaves only the password."
  fix = "Limit {AWS::EC2::SecurityGroup#SecurityGroupIngress} of the groups in {VPCSecurityGroups} to the security groups or networks of the application."
  given { VPCSecurityGroups = [ref("Group", "GroupId")] }
  example "pass" {
    Port = 5432
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5432, ToPort = 5432, CidrIp = "10.0.0.0/16" }]
    }
  }
  example "fail" "by a rule that stands beside its group" {
    Engine = "mysql"
    resource "AWS::EC2::SecurityGroup" "Group" { GroupDescription = "Hall" }
    resource "AWS::EC2::SecurityGroupIngress" "Rule" { GroupId = ref("Group", "GroupId"), IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "0.0.0.0/0" }
  }
  example "pass" "other port open" {
    Port = 5432
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }]
    }
  }
  example "pass" "another engine's port open" {
    Engine = "postgres"
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "0.0.0.0/0" }]
    }
  }
  example "fail" "database port" {
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "0.0.0.0/0" }]
    }
  }
  example "fail" "all over IPv6" {
    Port = "5433"
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "-1", CidrIpv6 = "::/0" }]
    }
  }
  example "unknown" {
    Port = 5432
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5432, ToPort = 5432, CidrIp = unknown("parameter without default") }]
    }
  }
  example "not-applicable" { VPCSecurityGroups = ["sg-0a1b2c3d"] }
}

check "rds-instance-in-vpc" {
  title          = "RDS instances use no DB security groups of EC2-Classic"
  responsibility = "net.segmentation"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  condition      = length(self.DBSecurityGroups) == 0
  why            = "DB security groups belong to EC2-Classic, which AWS has retired; the database belongs into a VPC."
  fix            = "Drop {DBSecurityGroups}; set {DBSubnetGroupName} and {VPCSecurityGroups}."
  example "pass" { VPCSecurityGroups = ["sg-0a1b2c3d"] }
  example "fail" { DBSecurityGroups = ["default"] }
}

check "rds-db-security-group-not-open" {
  title          = "DB security groups let no whole internet in"
  responsibility = "net.firewall"
  resource       = "AWS::RDS::DBSecurityGroup"
  severity       = "critical"
  condition      = !anytrue([for r in self.DBSecurityGroupIngress : public_cidr(r.CIDRIP)])
  why            = "A rule for 0.0.0.0/0 lets everybody try the database's login."
  fix            = "Limit {DBSecurityGroupIngress.CIDRIP}, or move to VPC security groups."
  example "pass" { DBSecurityGroupIngress = [{ CIDRIP = "10.0.0.0/16" }] }
  example "fail" { DBSecurityGroupIngress = [{ CIDRIP = "10.0.0.0/16" }, { CIDRIP = "0.0.0.0/0" }] }
  example "unknown" { DBSecurityGroupIngress = [{ CIDRIP = unknown("parameter without default") }] }
}

check "rds-db-security-group-ingress-not-open" {
  title          = "Rules of DB security groups let no whole internet in"
  responsibility = "net.firewall"
  resource       = "AWS::RDS::DBSecurityGroupIngress"
  severity       = "critical"
  like           = of_a_network(self.CIDRIP)
  why            = "A rule for 0.0.0.0/0 lets everybody try the database's login."
  fix            = "Limit CIDRIP, or move to VPC security groups."
  example "pass" "by group" { EC2SecurityGroupId = "sg-0a1b2c3d" }
}

check "rds-instance-port-not-default" {
  title          = "RDS instances listen on a port of their own"
  responsibility = "net.firewall"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  applies        = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora")
  condition      = self.Port != null && alltrue([for p in local.default_ports : self.Port != p])
  why            = "A port other than the engine's keeps sweeping scans off. It is no protection by itself."
  fix            = "Set {Port} to a value other than the engine's default."
  example "pass" { Port = "5433" }
  example "fail" "AWS's default" { Engine = "postgres" }
  example "fail" "default stated" { Port = "3306" }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-instance-requires-tls" {
  title          = "RDS instances refuse connections without TLS"
  responsibility = "data.transit"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  applies        = contains(local.tls_engines, self.Engine) && self.DBClusterIdentifier == null && (self.DBParameterGroupName == null || startswith(self.DBParameterGroupName, "default.") || referenced(self.DBParameterGroupName, "AWS::RDS::DBParameterGroup") != null)
  condition      = refuses_plain(referenced(self.DBParameterGroupName, "AWS::RDS::DBParameterGroup").Parameters, startswith(self.Engine, "my") || startswith(self.Engine, "maria"), requires_tls_by_default(self.Engine, self.EngineVersion))
  why            = "AWS offers TLS on every instance but most engines also take plain connections; by default only PostgreSQL from version 15, MariaDB from 11.8 and MySQL from 9.7 on refuse them. (Groups out of sight are not judged.)"
  fix            = "Name a parameter group in {DBParameterGroupName} with rds.force_ssl 1 (PostgreSQL, SQL Server) or require_secure_transport 1 (MySQL, MariaDB)."
  uninherits     = { "data.transit" = "Connections to a managed database are always encrypted." }
  source         = "rds-ssl-pg"
  example "pass" "PostgreSQL" {
    Engine               = "postgres"
    EngineVersion        = "14.12"
    DBParameterGroupName = ref("Group")
    resource "AWS::RDS::DBParameterGroup" "Group" {
      Family     = "postgres14"
      Parameters = { "rds.force_ssl" = "1" }
    }
  }
  example "pass" "PostgreSQL 16 by default" { Engine = "postgres", EngineVersion = "16.3" }
  example "pass" "MySQL" {
    Engine               = "mysql"
    DBParameterGroupName = ref("Group")
    resource "AWS::RDS::DBParameterGroup" "Group" {
      Family     = "mysql8.4"
      Parameters = { require_secure_transport = "ON" }
    }
  }
  example "pass" "MariaDB 11.8 by default" { Engine = "mariadb", EngineVersion = "11.8.2" }
  example "pass" "MySQL 9.7 by default" { Engine = "mysql", EngineVersion = "9.7" }
  example "fail" "MariaDB 11.4 by default" { Engine = "mariadb", EngineVersion = "11.4.5" }
  example "fail" "MySQL by default" { Engine = "mysql" }
  example "fail" "PostgreSQL 14 by default" { Engine = "postgres", EngineVersion = "14.12" }
  example "fail" "switched off" {
    Engine               = "postgres"
    EngineVersion        = "16.3"
    DBParameterGroupName = ref("Group")
    resource "AWS::RDS::DBParameterGroup" "Group" {
      Family     = "postgres16"
      Parameters = { "rds.force_ssl" = 0 }
    }
  }
  example "unknown" {
    Engine               = "sqlserver-se"
    DBParameterGroupName = ref("Group")
    resource "AWS::RDS::DBParameterGroup" "Group" {
      Family     = "sqlserver-se-15.0"
      Parameters = { "rds.force_ssl" = unknown("parameter without default") }
    }
  }
  example "not-applicable" { Engine = "oracle-ee" }
}

check "rds-instance-certificate-authority-current" {
  title          = "RDS instances use a certificate authority that is still valid"
  responsibility = "data.transit"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  condition      = supported("rds-ca", self.CACertificateIdentifier, date)
  why            = "Clients that verify the certificate fail, and those that do not are open to a man in the middle. Left out, AWS takes a current one."
  fix            = "Set {CACertificateIdentifier} to rds-ca-rsa2048-g1 or a later one, or leave it out."
  remedy         = { CACertificateIdentifier = "rds-ca-rsa2048-g1" }
  uninherits     = { "data.transit" = "AWS renews the certificate of the database server." }
  source         = "rds-certificates"
  example "pass" "AWS's default" {}
  example "pass" { CACertificateIdentifier = "rds-ca-rsa2048-g1" }
  example "fail" { CACertificateIdentifier = "rds-ca-2019" }
}
