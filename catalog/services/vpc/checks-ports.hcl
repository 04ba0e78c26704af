locals {
  # The ports of Security Hub's control on common high-risk ports (EC2.19).
  high_risk_ports = [20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888, 9200, 9300]
}

checks "security-group-no-public-port" {
  each "security-group-no-public-ssh" {
    ports = [22]
    over  = "tcp"
    name  = "SSH (port 22)"
    why   = "SSH open to everybody is scanned within minutes; one weak or leaked key or an unpatched daemon then gives away the machine."
    example "fail" "every protocol" { SecurityGroupIngress = [{ IpProtocol = "-1", CidrIp = "0.0.0.0/0" }] }
    example "fail" "protocol as a number" { SecurityGroupIngress = [{ IpProtocol = "6", FromPort = 22, ToPort = 22, CidrIp = "0.0.0.0/0" }] }
    example "pass" "ICMP has no ports" { SecurityGroupIngress = [{ IpProtocol = "icmp", FromPort = 8, ToPort = -1, CidrIp = "0.0.0.0/0" }] }
    example "pass" "UDP does not carry SSH" { SecurityGroupIngress = [{ IpProtocol = "udp", FromPort = 22, ToPort = 22, CidrIp = "0.0.0.0/0" }] }
    example "fail" "by a prefix list that holds everybody" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, SourcePrefixListId = ref("Everyone", "PrefixListId") }]
      resource "AWS::EC2::PrefixList" "Everyone" { Entries = [{ Cidr = "10.0.0.0/8" }, { Cidr = "0.0.0.0/0" }] }
    }
    example "pass" "by a prefix list of some" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, SourcePrefixListId = ref("Offices", "PrefixListId") }]
      resource "AWS::EC2::PrefixList" "Offices" { Entries = [{ Cidr = "198.51.100.0/24" }] }
    }
  }
  each "security-group-no-public-rdp" {
    ports = [3389]
    over  = null
    name  = "Remote Desktop (port 3389)"
    why   = "Remote Desktop open to everybody is the commonest way in for ransomware: passwords are guessed and protocol flaws used."
  }
  each "security-group-no-public-remote-control" {
    ports = [5985, 5986, 5500, 5800, 5900, 5901]
    over  = "tcp"
    name  = "WinRM and VNC"
    why   = "Remote-control protocols hand over the whole machine and seldom have more than a password in front of them."
  }
  each "security-group-no-public-telnet" {
    ports = [23]
    over  = "tcp"
    name  = "Telnet (port 23)"
    why   = "Telnet carries passwords in clear text and is a favourite of botnets."
  }
  each "security-group-no-public-ftp" {
    ports    = [20, 21]
    over     = "tcp"
    name     = "FTP (ports 20 and 21)"
    severity = "medium"
    level    = "essential"
    why      = "FTP sends credentials and content in clear text."
  }
  each "security-group-no-public-smb" {
    ports = [137, 138, 139, 445]
    over  = null
    name  = "NetBIOS and SMB (ports 137-139 and 445)"
    why   = "File sharing for a local network has a history of wormable flaws and should never face strangers."
  }
  each "security-group-no-public-nfs" {
    ports = [111, 2049]
    over  = null
    name  = "NFS and its port mapper (ports 111 and 2049)"
    why   = "NFS trusts the client for who it is, so whoever reaches the port can read and write the share."
  }
  each "security-group-no-public-smtp" {
    ports    = [25]
    over     = "tcp"
    name     = "SMTP relay (port 25)"
    severity = "medium"
    level    = "essential"
    why      = "An open mail relay is found quickly and used for spam, for which the account holder answers."
  }
  each "security-group-no-public-ldap" {
    ports = [389, 636]
    over  = null
    name  = "LDAP (ports 389 and 636)"
    why   = "A directory tells strangers who works here, takes password guesses and amplifies denial-of-service traffic."
  }
  each "security-group-no-public-container-control" {
    ports    = [2375, 2376, 2379, 2380, 6443, 10250]
    over     = "tcp"
    name     = "Docker, Kubernetes and etcd control ports"
    severity = "critical"
    why      = "Whoever reaches these ports without a login can start containers and read every secret of the cluster."
  }
  each "security-group-no-public-high-risk-port" {
    parameters = { ports = local.high_risk_ports }
    ports      = param.ports
    over       = null
    name       = "the ports that AWS calls high-risk"
    severity   = "critical"
    why        = "These ports belong to services that take logins, control machines or serve databases; none of them is meant for everybody."
    fix        = "Narrow {CidrIp} and {CidrIpv6} of the rule, or put the service behind a load balancer, a bastion or Session Manager."
    example "pass" "another private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8080, ToPort = 8080, CidrIp = "172.16.0.0/12" }] }
    example "fail" "one among them" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8080, ToPort = 8080, CidrIp = "0.0.0.0/0" }] }
    example "fail" "a range of its own" {
      IpProtocol = "tcp"
      FromPort   = 110
      ToPort     = 143
      CidrIpv6   = "::/0"
      GroupId    = ref("Group", "GroupId")
      resource "AWS::EC2::SecurityGroup" "Group" { GroupDescription = "Mail" }
    }
    example "unknown" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = unknown("parameter without default"), ToPort = 8080, CidrIp = "0.0.0.0/0" }] }
  }
  each "security-group-no-public-http" {
    ports    = [80]
    over     = null
    name     = "plain HTTP (port 80)"
    severity = "low"
    why      = "What is served on port 80 travels in clear text. Behind a redirecting load balancer it is harmless; on anything else it is not."
    fix      = "Serve HTTPS on 443 only, or leave port 80 to a listener that just redirects and waive this."
  }
  each "security-group-no-public-mysql" {
    ports = [3306, 33060]
    over  = "tcp"
    name  = "MySQL and MariaDB (ports 3306 and 33060)"
    why   = "A database that anybody can reach is one guessed password or one unpatched flaw away from a leak."
  }
  each "security-group-no-public-postgres" {
    ports = [5432]
    over  = "tcp"
    name  = "PostgreSQL (port 5432)"
    why   = "A database that anybody can reach is one guessed password or one unpatched flaw away from a leak."
  }
  each "security-group-no-public-sqlserver" {
    ports = [1433, 1434, 2383]
    over  = null
    name  = "SQL Server (ports 1433, 1434 and 2383)"
    why   = "SQL Server on the open internet draws constant password guessing, and its browser service on 1434 amplifies attacks."
  }
  each "security-group-no-public-oracle" {
    ports = [1521, 2483, 2484]
    over  = "tcp"
    name  = "Oracle Database (ports 1521, 2483 and 2484)"
    why   = "The listener tells strangers about the databases behind it and takes their login attempts."
  }
  each "security-group-no-public-mongodb" {
    ports = [27017, 27018, 27019]
    over  = "tcp"
    name  = "MongoDB and DocumentDB (ports 27017 to 27019)"
    why   = "Open MongoDB servers, often without a password, are emptied and held to ransom by robots."
  }
  each "security-group-no-public-redshift" {
    ports = [5439]
    over  = "tcp"
    name  = "Redshift (port 5439)"
    why   = "A warehouse holds the copy of everything; only known clients should be able to knock."
  }
  each "security-group-no-public-redis" {
    ports = [6379]
    over  = "tcp"
    name  = "Redis and Valkey (port 6379)"
    why   = "Redis is made for trusted networks: whoever reaches it can often read the cache, and even run code."
  }
  each "security-group-no-public-memcached" {
    ports = [11211]
    over  = null
    name  = "Memcached (port 11211)"
    why   = "Memcached has no login at all by default, and over UDP it multiplies attack traffic ten-thousandfold."
  }
  each "security-group-no-public-dns" {
    ports    = [53]
    over     = null
    name     = "DNS (port 53)"
    severity = "low"
    why      = "A resolver that answers everybody multiplies attacks on others, who see them come from the account."
  }
  each "security-group-no-public-proxy" {
    ports    = [1080, 3128, 8118]
    over     = "tcp"
    name     = "ports of proxies (SOCKS on 1080, Squid on 3128, Privoxy on 8118)"
    severity = "low"
    why      = "A proxy that serves everybody is found within hours, and what strangers do through it seems to come from the account."
  }
  each "security-group-no-public-elasticsearch" {
    ports = [9200, 9300, 5601]
    over  = "tcp"
    name  = "Elasticsearch, OpenSearch and Kibana (ports 9200, 9300 and 5601)"
    why   = "Search clusters without a login in front of them are indexed by search engines for open databases."
  }
  each "security-group-no-public-cassandra" {
    ports = [7199, 9160, 8888, 7000, 7001, 9042]
    over  = "tcp"
    name  = "Cassandra (ports 7000, 7001, 7199, 9042, 9160 and 8888)"
    why   = "Besides the data, Cassandra opens node-to-node and JMX ports through which code can be run."
  }
  each "security-group-no-public-neptune" {
    ports = [8182]
    over  = "tcp"
    name  = "Neptune and Gremlin (port 8182)"
    why   = "A graph database endpoint that anybody can reach takes queries from anybody unless IAM authentication is on."
  }
  each "security-group-no-public-kafka" {
    ports = [9092, 9094, 9096, 9098, 2181]
    over  = "tcp"
    name  = "Kafka and ZooKeeper (ports 2181, 9092, 9094, 9096 and 9098)"
    why   = "Brokers and their coordinator give access to every message on the bus."
  }
  each "security-group-no-public-hadoop" {
    ports = [8088, 8020, 9870, 50070, 7077]
    over  = "tcp"
    name  = "Hadoop and Spark control ports"
    why   = "YARN and Spark run whatever job is submitted: an open control port is an invitation to mine coins."
  }
  title          = "Security groups keep ${each.name} closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in each.ports : !exposes(self, port, each.over) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port, each.over)])])
  fix            = "Narrow {CidrIp} and {CidrIpv6} of the rule to the addresses that need the port, or name a security group in {SourceSecurityGroupId}."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = each.ports[0], ToPort = each.ports[0], CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = tostring(each.ports[0]), ToPort = tostring(each.ports[0]), SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" { GroupDescription = "Application servers" }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = each.ports[0], ToPort = each.ports[0], CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = tostring(each.ports[0] - 1), ToPort = tostring(each.ports[0] + 1), CidrIpv6 = "::/0" }]
  }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = each.ports[0]
    ToPort     = each.ports[0]
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = reverse(each.ports)[0], ToPort = reverse(each.ports)[0], CidrIp = "0.0.0.0/0" }]
  }
  example "unknown" "source not known" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = each.ports[0], ToPort = each.ports[0], CidrIp = unknown("parameter without default") }]
  }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}
