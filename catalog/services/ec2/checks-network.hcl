check "ec2-instance-no-public-ip" {
  title          = "EC2 instances are given no public address"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::Instance"
  severity       = "high"
  level          = "recommended"
  let = {
    given  = anytrue([for a in referencing(["AWS::EC2::EIP", "AWS::EC2::EIPAssociation"], "InstanceId") : a.InstanceId != null])
    drawn  = flatten([for t in templates(self.LaunchTemplate) : [for n in t.NetworkInterfaces : n if length(self.NetworkInterfaces) == 0]])
    faces  = concat([for n in self.NetworkInterfaces : n], let.drawn)
    plain  = (template_in_sight(self.LaunchTemplate) || self.SubnetId != null || unknown("the launch template, which is not in sight")) && !gives_no_address(self.SubnetId)
    taken  = length(let.faces) == 0 ? let.plain : anytrue([for n in let.faces : n.NetworkInterfaceId == null && !gives_no_address(n.SubnetId)])
    spared = self.NetworkInterfaces == null && self.LaunchTemplate == null ? gives_no_address(self.SubnetId) : anytrue([for n in let.faces : n.AssociatePublicIpAddress == false]) || !let.taken
  }
  condition = !anytrue([for n in let.faces : n.AssociatePublicIpAddress == true]) && !let.given && let.spared
  why       = "A public address puts the instance before the whole internet, with only its security groups between."
  fix       = "Set {NetworkInterfaces.AssociatePublicIpAddress} to false or use a subnet that gives out none, and put a load balancer or Session Manager in front."
  example "pass" {
    SubnetId = ref("Private")
    resource "AWS::EC2::Subnet" "Private" { MapPublicIpOnLaunch = false }
  }
  example "pass" "an interface that is made by itself" { NetworkInterfaces = [{ DeviceIndex = "0", NetworkInterfaceId = "eni-0123456789abcdef0" }] }
  example "unknown" "a subnet out of sight" { SubnetId = "subnet-0123456789abcdef0" }
  example "fail" "a default subnet, which gives out addresses" { ImageId = "ami-0123456789abcdef0" }
  example "pass" "refused although the subnet gives out addresses" {
    NetworkInterfaces = [{ DeviceIndex = "0", AssociatePublicIpAddress = "false", SubnetId = ref("Public") }]
    resource "AWS::EC2::Subnet" "Public" { MapPublicIpOnLaunch = true }
  }
  example "fail" { NetworkInterfaces = [{ DeviceIndex = "0", AssociatePublicIpAddress = true }] }
  example "fail" "by its subnet" {
    SubnetId = ref("Public")
    resource "AWS::EC2::Subnet" "Public" { MapPublicIpOnLaunch = true }
  }
  example "fail" "by an Elastic IP address" {
    SubnetId = "subnet-0123456789abcdef0"
    resource "AWS::EC2::EIP" "Address" { InstanceId = ref("self") }
  }
  example "unknown" { NetworkInterfaces = [{ DeviceIndex = "0", AssociatePublicIpAddress = unknown("parameter without default") }] }
}

check "ec2-instance-names-subnet" {
  title          = "EC2 instances are placed in a subnet of the customer's choice"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::Instance"
  severity       = "medium"
  applies        = self.SubnetId != null || self.NetworkInterfaces != null || template_in_sight(self.LaunchTemplate)
  condition      = self.SubnetId != null || anytrue([for n in self.NetworkInterfaces : n.SubnetId != null || n.NetworkInterfaceId != null]) || anytrue([for t in templates(self.LaunchTemplate) : anytrue([for n in t.NetworkInterfaces : n.SubnetId != null || n.NetworkInterfaceId != null])])
  why            = "Without a subnet the instance lands in the default VPC, whose subnets are all public and hand out public addresses."
  fix            = "Set {SubnetId}, or {SubnetId} of the first of {NetworkInterfaces}, to a subnet of the right zone."
  example "pass" { SubnetId = "subnet-0123456789abcdef0" }
  example "pass" "by its network interface" { NetworkInterfaces = [{ DeviceIndex = "0", SubnetId = "subnet-0123456789abcdef0" }] }
  example "fail" { InstanceType = "t3.micro" }
  example "not-applicable" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

check "ec2-instance-names-security-group" {
  title          = "EC2 instances stand behind a security group of the customer's choice"
  responsibility = "net.firewall"
  resource       = "AWS::EC2::Instance"
  severity       = "medium"
  let            = { by_template = anytrue([for t in templates(self.LaunchTemplate) : length(t.SecurityGroupIds) > 0 || anytrue([for n in t.NetworkInterfaces : length(n.Groups) > 0])]) }
  applies        = self.SecurityGroupIds != null || self.SecurityGroups != null || self.NetworkInterfaces != null || template_in_sight(self.LaunchTemplate)
  condition      = length(self.SecurityGroupIds) > 0 || length(self.SecurityGroups) > 0 || anytrue([for n in self.NetworkInterfaces : length(n.GroupSet) > 0 || n.NetworkInterfaceId != null]) || let.by_template
  why            = "An instance without a group of its own gets the default group of its VPC, whose rules nobody wrote for it."
  fix            = "List a group made for the workload in {SecurityGroupIds} or in {NetworkInterfaces.GroupSet}."
  source         = "ec2-security"
  example "pass" { SecurityGroupIds = ["sg-0123456789abcdef0"] }
  example "pass" "on its network interface" { NetworkInterfaces = [{ DeviceIndex = "0", GroupSet = ["sg-0123456789abcdef0"] }] }
  example "fail" { SubnetId = "subnet-0123456789abcdef0" }
  example "not-applicable" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

checks "ec2-instance-ports-closed-to-internet" {
  each "ec2-instance-ssh-closed-to-internet" {
    ports          = [22]
    title          = "EC2 instances cannot be reached by SSH from the whole internet"
    responsibility = "os.host-access"
    why            = "An open SSH port is found and tried within minutes; every weak password or leaked key then is a way in."
    fix            = "Take the rule for port 22 out of {AWS::EC2::SecurityGroup#SecurityGroupIngress} of the instance's groups and log in through Session Manager."
    example "pass" "other ports" {
      resource "AWS::EC2::SecurityGroup" "Group" {
        SecurityGroupIngress = [
          { IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" },
          { IpProtocol = "tcp", FromPort = 22, ToPort = 22, CidrIp = "10.0.0.0/8" },
        ]
      }
    }
    example "fail" "by IPv6, on its network interface" {
      SecurityGroupIds  = null
      NetworkInterfaces = [{ DeviceIndex = "0", GroupSet = [ref("Group")] }]
      resource "AWS::EC2::SecurityGroup" "Group" { SecurityGroupIngress = [{ IpProtocol = "-1", CidrIpv6 = "::/0" }] }
    }
  }
  each "ec2-instance-rdp-closed-to-internet" {
    ports          = [3389]
    title          = "EC2 instances cannot be reached by RDP from the whole internet"
    responsibility = "os.host-access"
    why            = "Remote desktops open to everybody are the common way in for ransomware."
    fix            = "Take the rule for port 3389 out of {AWS::EC2::SecurityGroup#SecurityGroupIngress} of the instance's groups; use Fleet Manager or Session Manager's port forwarding."
  }
  each "ec2-instance-data-ports-closed-to-internet" {
    ports    = local.data_ports
    title    = "Databases and caches on EC2 instances cannot be reached from the whole internet"
    severity = "critical"
    why      = "A database that the customer runs on an instance is the customer's to shut off; many engines ask for no password until they are told to."
    fix      = "Let only the groups of the applications reach the port: {AWS::EC2::SecurityGroup#SecurityGroupIngress:SourceSecurityGroupId} instead of {AWS::EC2::SecurityGroup#SecurityGroupIngress:CidrIp} 0.0.0.0/0 in {AWS::EC2::SecurityGroup#SecurityGroupIngress}."
  }
  each "ec2-instance-legacy-ports-closed-to-internet" {
    ports = local.legacy_ports
    title = "FTP, Telnet and Windows file sharing on EC2 instances cannot be reached from the whole internet"
    why   = "These protocols send passwords in the clear or were made for the local network; worms look for them."
    fix   = "Take ports 20, 21, 23, 139 and 445 out of the rules of {AWS::EC2::SecurityGroup#SecurityGroupIngress} that admit everybody."
  }
  responsibility = "net.firewall"
  resource       = "AWS::EC2::Instance"
  severity       = "high"
  applies        = groups_in_sight(self) || (!names_groups(self) && anytrue([for t in templates(self.LaunchTemplate) : groups_in_sight(t)]))
  condition      = stands_closed(self, each.ports) && (names_groups(self) || alltrue([for t in templates(self.LaunchTemplate) : stands_closed(t, each.ports)]))
  source         = "ec2-security"
  given { SecurityGroupIds = [ref("Group", "GroupId")] }
  example "pass" "from another group" {
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = each.ports[0], ToPort = each.ports[0], SourceSecurityGroupId = "sg-0123456789abcdef0" }]
    }
  }
  example "pass" "from inside" {
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = tostring(each.ports[0]), ToPort = tostring(each.ports[0]), CidrIp = "192.168.0.0/16" }]
    }
  }
  example "fail" {
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = reverse(each.ports)[0], ToPort = reverse(each.ports)[0], CidrIp = "0.0.0.0/0" }]
    }
  }
  example "fail" "within a range, by name" {
    SecurityGroupIds = null
    SecurityGroups   = [ref("Group")]
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = tostring(each.ports[0] - 1), ToPort = "65535", CidrIp = "0.0.0.0/0" }]
    }
  }
  example "unknown" {
    resource "AWS::EC2::SecurityGroup" "Group" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = each.ports[0], ToPort = each.ports[0], CidrIp = unknown("parameter without default") }]
    }
  }
  example "unknown" "groups not known" { SecurityGroupIds = unknown("parameter without default") }
  example "fail" "by a rule that stands beside its group" {
    resource "AWS::EC2::SecurityGroup" "Group" { GroupDescription = "Hall" }
    resource "AWS::EC2::SecurityGroupIngress" "Rule" {
      GroupId    = ref("Group", "GroupId")
      IpProtocol = "tcp"
      FromPort   = each.ports[0]
      ToPort     = each.ports[0]
      CidrIp     = "0.0.0.0/0"
    }
  }
  example "unknown" "rules not known" {
    resource "AWS::EC2::SecurityGroup" "Group" { SecurityGroupIngress = unknown("parameter without default") }
  }
  example "not-applicable" "groups of another stack" { SecurityGroupIds = ["sg-0123456789abcdef0"] }
}

check "ec2-instance-single-network-interface" {
  title          = "EC2 instances stand in one network only"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  condition      = length(self.NetworkInterfaces) <= 1
  why            = "A machine with legs in two subnets can carry traffic past the rules between them."
  fix            = "Keep one entry in {NetworkInterfaces}, unless the instance is a network appliance."
  example "pass" { NetworkInterfaces = [{ DeviceIndex = "0", SubnetId = "subnet-0123456789abcdef0" }] }
  example "pass" "none listed" {}
  example "fail" { NetworkInterfaces = [{ DeviceIndex = "0" }, { DeviceIndex = "1" }] }
}

check "ec2-instance-source-dest-check-on" {
  title          = "EC2 instances pass on no traffic of others"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  condition      = self.SourceDestCheck == null || self.SourceDestCheck == true
  why            = "With the check off, the instance may forward packets that are neither from nor for it, and so join networks that routes keep apart."
  fix            = "Leave {SourceDestCheck} at true, unless the instance is a router or NAT of yours."
  remedy         = { SourceDestCheck = true }
  example "pass" {}
  example "pass" "string boolean" { SourceDestCheck = "true" }
  example "fail" { SourceDestCheck = false }
}
