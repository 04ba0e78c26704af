locals {
  # The ports of Security Hub's control on common high-risk ports (EC2.19).
  high_risk_ports = [20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888, 9200, 9300]
}

check "security-group-no-public-ssh" {
  title          = "Security groups keep SSH (port 22) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 22) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 22)])
  why            = "SSH open to everybody is scanned within minutes; one weak or leaked key or an unpatched daemon then gives away the machine."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "22", ToPort = "22", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "21", ToPort = "23", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 22
    ToPort     = 22
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "every protocol" { SecurityGroupIngress = [{ IpProtocol = "-1", CidrIp = "0.0.0.0/0" }] }
  example "fail" "protocol as a number" { SecurityGroupIngress = [{ IpProtocol = "6", FromPort = 22, ToPort = 22, CidrIp = "0.0.0.0/0" }] }
  example "pass" "UDP does not carry SSH" { SecurityGroupIngress = [{ IpProtocol = "icmp", FromPort = 8, ToPort = -1, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-rdp" {
  title          = "Security groups keep Remote Desktop (port 3389) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 3389) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 3389)])
  why            = "Remote Desktop open to everybody is the commonest way in for ransomware: passwords are guessed and protocol flaws used."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3389, ToPort = 3389, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "3389", ToPort = "3389", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3389, ToPort = 3389, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "3388", ToPort = "3390", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 3389
    ToPort     = 3389
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3389, ToPort = 3389, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-remote-control" {
  title          = "Security groups keep WinRM and VNC closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [5985, 5986, 5500, 5800, 5900, 5901] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "Remote-control protocols hand over the whole machine and seldom have more than a password in front of them."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5985, ToPort = 5985, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "5985", ToPort = "5985", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5985, ToPort = 5985, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "5984", ToPort = "5986", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 5985
    ToPort     = 5985
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5901, ToPort = 5901, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 5985, ToPort = 5985, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-telnet" {
  title          = "Security groups keep Telnet (port 23) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = !exposes(self, 23) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 23)])
  why            = "Telnet carries passwords in clear text and is a favourite of botnets."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 23, ToPort = 23, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "23", ToPort = "23", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 23, ToPort = 23, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "22", ToPort = "24", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 23
    ToPort     = 23
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 23, ToPort = 23, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-ftp" {
  title          = "Security groups keep FTP (ports 20 and 21) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "medium"
  condition      = alltrue([for port in [20, 21] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "FTP sends credentials and content in clear text."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 20, ToPort = 20, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "20", ToPort = "20", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 20, ToPort = 20, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "19", ToPort = "21", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 20
    ToPort     = 20
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 21, ToPort = 21, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 20, ToPort = 20, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-smb" {
  title          = "Security groups keep NetBIOS and SMB (ports 137-139 and 445) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [137, 138, 139, 445] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "File sharing for a local network has a history of wormable flaws and should never face strangers."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 137, ToPort = 137, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "137", ToPort = "137", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 137, ToPort = 137, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "136", ToPort = "138", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 137
    ToPort     = 137
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 445, ToPort = 445, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 137, ToPort = 137, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-nfs" {
  title          = "Security groups keep NFS and its port mapper (ports 111 and 2049) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [111, 2049] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "NFS trusts the client for who it is, so whoever reaches the port can read and write the share."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 111, ToPort = 111, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "111", ToPort = "111", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 111, ToPort = 111, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "110", ToPort = "112", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 111
    ToPort     = 111
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2049, ToPort = 2049, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 111, ToPort = 111, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-smtp" {
  title          = "Security groups keep SMTP relay (port 25) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "medium"
  condition      = !exposes(self, 25) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 25)])
  why            = "An open mail relay is found quickly and used for spam, for which the account holder answers."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 25, ToPort = 25, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "25", ToPort = "25", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 25, ToPort = 25, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "24", ToPort = "26", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 25
    ToPort     = 25
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 25, ToPort = 25, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-ldap" {
  title          = "Security groups keep LDAP (ports 389 and 636) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "high"
  condition      = alltrue([for port in [389, 636] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "A directory tells strangers who works here, takes password guesses and amplifies denial-of-service traffic."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 389, ToPort = 389, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "389", ToPort = "389", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 389, ToPort = 389, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "388", ToPort = "390", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 389
    ToPort     = 389
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 636, ToPort = 636, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 389, ToPort = 389, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-container-control" {
  title          = "Security groups keep Docker, Kubernetes and etcd control ports closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "critical"
  condition      = alltrue([for port in [2375, 2376, 2379, 2380, 6443, 10250] : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "Whoever reaches these ports without a log-in can start containers and read every secret of the cluster."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule to the addresses that need the port, or name a security group in SourceSecurityGroupId."
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2375, ToPort = 2375, CidrIp = "10.0.0.0/8" }] }
  example "pass" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "from a security group" {
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "2375", ToPort = "2375", SourceSecurityGroupId = ref("App", "GroupId") }]
    resource "AWS::EC2::SecurityGroup" "App" {
      GroupDescription = "Application servers"
    }
  }
  example "pass" "no rules" {}
  example "fail" "whole internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2375, ToPort = 2375, CidrIp = "0.0.0.0/0" }] }
  example "fail" "IPv6, within a range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = "2374", ToPort = "2376", CidrIpv6 = "::/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 2375
    ToPort     = 2375
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "last of the ports" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 10250, ToPort = 10250, CidrIp = "0.0.0.0/0" }] }
  example "unknown" "source not known" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 2375, ToPort = 2375, CidrIp = unknown("parameter without default") }] }
  example "unknown" "rules not known" { SecurityGroupIngress = unknown("known after apply") }
}

check "security-group-no-public-high-risk-port" {
  title          = "Security groups keep the ports that AWS calls high-risk closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "critical"
  condition      = alltrue([for port in local.high_risk_ports : !exposes(self, port) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, port)])])
  why            = "These ports belong to services that take log-ins, control machines or serve databases; none of them is meant for everybody."
  fix            = "Narrow CidrIp and CidrIpv6 of the rule, or put the service behind a load balancer, a bastion or Session Manager."
  example "pass" "web only" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "private source" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8080, ToPort = 8080, CidrIp = "172.16.0.0/12" }] }
  example "fail" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8080, ToPort = 8080, CidrIp = "0.0.0.0/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 110
    ToPort     = 143
    CidrIpv6   = "::/0"
    GroupId    = ref("Group", "GroupId")
    resource "AWS::EC2::SecurityGroup" "Group" {
      GroupDescription = "Mail"
    }
  }
  example "unknown" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = unknown("parameter without default"), ToPort = 8080, CidrIp = "0.0.0.0/0" }] }
}

check "security-group-no-public-http" {
  title          = "Security groups keep plain HTTP (port 80) closed to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "low"
  condition      = !exposes(self, 80) && alltrue([for rule in self.SecurityGroupIngress : !exposes(rule, 80)])
  why            = "What is served on port 80 travels in clear text. Behind a redirecting load balancer it is harmless; on anything else it is not."
  fix            = "Serve HTTPS on 443 only, or leave port 80 to a listener that just redirects and waive this."
  example "pass" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "inside" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 80, ToPort = 80, CidrIp = "10.0.0.0/16" }] }
  example "fail" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 80, ToPort = 80, CidrIp = "0.0.0.0/0" }] }
  example "unknown" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 80, ToPort = 80, CidrIp = unknown("parameter without default") }] }
}
