check "security-group-no-public-mysql" {
  title          = "Security groups keep MySQL and MariaDB (ports 3306 and 33060) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [3306, 33060] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "A database that anybody can reach is one guessed password or one unpatched flaw away from a leak."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "3306", ToPort = "3306", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "3305", ToPort = "3307", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 3306
    ToPort     = 3306
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 33060, ToPort = 33060, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-postgres" {
  title          = "Security groups keep PostgreSQL (port 5432) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 5432) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 5432)])
  why            = "A database that anybody can reach is one guessed password or one unpatched flaw away from a leak."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5432, ToPort = 5432, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "5432", ToPort = "5432", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5432, ToPort = 5432, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "5431", ToPort = "5433", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 5432
    ToPort     = 5432
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5432, ToPort = 5432, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-sqlserver" {
  title          = "Security groups keep SQL Server (ports 1433, 1434 and 2383) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [1433, 1434, 2383] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "SQL Server on the open internet draws constant password guessing, and its browser service on 1434 amplifies attacks."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 1433, ToPort = 1433, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "1433", ToPort = "1433", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 1433, ToPort = 1433, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "1432", ToPort = "1434", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 1433
    ToPort     = 1433
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2383, ToPort = 2383, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 1433, ToPort = 1433, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-oracle" {
  title          = "Security groups keep Oracle Database (ports 1521, 2483 and 2484) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [1521, 2483, 2484] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "The listener tells strangers about the databases behind it and takes their log-in attempts."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 1521, ToPort = 1521, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "1521", ToPort = "1521", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 1521, ToPort = 1521, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "1520", ToPort = "1522", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 1521
    ToPort     = 1521
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2484, ToPort = 2484, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 1521, ToPort = 1521, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-mongodb" {
  title          = "Security groups keep MongoDB and DocumentDB (ports 27017 to 27019) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [27017, 27018, 27019] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "Open MongoDB servers, often without a password, are emptied and held to ransom by robots."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 27017, ToPort = 27017, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "27017", ToPort = "27017", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 27017, ToPort = 27017, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "27016", ToPort = "27018", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 27017
    ToPort     = 27017
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 27019, ToPort = 27019, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 27017, ToPort = 27017, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-redshift" {
  title          = "Security groups keep Redshift (port 5439) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 5439) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 5439)])
  why            = "A warehouse holds the copy of everything; only known clients should be able to knock."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5439, ToPort = 5439, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "5439", ToPort = "5439", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5439, ToPort = 5439, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "5438", ToPort = "5440", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 5439
    ToPort     = 5439
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5439, ToPort = 5439, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-redis" {
  title          = "Security groups keep Redis and Valkey (port 6379) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 6379) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 6379)])
  why            = "Redis is made for trusted networks: whoever reaches it can often read the cache, and even run code."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 6379, ToPort = 6379, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "6379", ToPort = "6379", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 6379, ToPort = 6379, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "6378", ToPort = "6380", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 6379
    ToPort     = 6379
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 6379, ToPort = 6379, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-memcached" {
  title          = "Security groups keep Memcached (port 11211) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 11211) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 11211)])
  why            = "Memcached has no log-in at all by default, and over UDP it multiplies attack traffic ten-thousandfold."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 11211, ToPort = 11211, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "11211", ToPort = "11211", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 11211, ToPort = 11211, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "11210", ToPort = "11212", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 11211
    ToPort     = 11211
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 11211, ToPort = 11211, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-elasticsearch" {
  title          = "Security groups keep Elasticsearch, OpenSearch and Kibana (ports 9200, 9300 and 5601) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [9200, 9300, 5601] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "Search clusters without a log-in in front of them are indexed by search engines for open databases."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9200, ToPort = 9200, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "9200", ToPort = "9200", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9200, ToPort = 9200, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "9199", ToPort = "9201", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 9200
    ToPort     = 9200
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5601, ToPort = 5601, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9200, ToPort = 9200, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-cassandra" {
  title          = "Security groups keep Cassandra (ports 7000, 7001, 7199, 9042, 9160 and 8888) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [7199, 9160, 8888, 7000, 7001, 9042] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "Besides the data, Cassandra opens node-to-node and JMX ports through which code can be run."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 7199, ToPort = 7199, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "7199", ToPort = "7199", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 7199, ToPort = 7199, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "7198", ToPort = "7200", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 7199
    ToPort     = 7199
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9042, ToPort = 9042, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 7199, ToPort = 7199, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-neptune" {
  title          = "Security groups keep Neptune and Gremlin (port 8182) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 8182) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 8182)])
  why            = "A graph database endpoint that anybody can reach takes queries from anybody unless IAM authentication is on."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8182, ToPort = 8182, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "8182", ToPort = "8182", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8182, ToPort = 8182, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "8181", ToPort = "8183", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 8182
    ToPort     = 8182
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8182, ToPort = 8182, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-kafka" {
  title          = "Security groups keep Kafka and ZooKeeper (ports 2181, 9092, 9094, 9096 and 9098) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [9092, 9094, 9096, 9098, 2181] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "Brokers and their coordinator give access to every message on the bus."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9092, ToPort = 9092, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "9092", ToPort = "9092", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9092, ToPort = 9092, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "9091", ToPort = "9093", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 9092
    ToPort     = 9092
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2181, ToPort = 2181, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9092, ToPort = 9092, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-hadoop" {
  title          = "Security groups keep Hadoop and Spark control ports closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [8088, 8020, 9870, 50070, 7077] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "YARN and Spark run whatever job is submitted: an open control port is an invitation to mine coins."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8088, ToPort = 8088, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "8088", ToPort = "8088", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8088, ToPort = 8088, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "8087", ToPort = "8089", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 8088
    ToPort     = 8088
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 7077, ToPort = 7077, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8088, ToPort = 8088, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}
