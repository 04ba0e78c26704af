checks "network-acl-no-public-port" {
  each "network-acl-no-public-remote-administration" {
    title      = "Network ACLs do not let the internet in to SSH or Remote Desktop"
    port       = 22
    other_port = 3389
    severity   = "medium"
    why        = "The network ACL is the second fence: when a security group is opened by mistake, it should still keep login ports shut."
  }
  each "network-acl-no-public-ftp" {
    title      = "Network ACLs do not let the internet in to FTP"
    port       = 20
    other_port = 21
    severity   = "low"
    why        = "FTP sends passwords and content in clear text; nothing should answer it for strangers."
  }
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::NetworkAclEntry"
  applies        = self.RuleAction != "deny" && self.Egress != true
  condition      = alltrue([for port in [each.port, each.other_port] : !exposes(self, port, "tcp") || denied_before(self, port)])
  fix            = "Narrow {CidrBlock} or {Ipv6CidrBlock} of the entry to the addresses that need the port, or leave the port out of {PortRange}."
  example "pass" "own network" {
    Protocol   = 6
    RuleAction = "allow"
    RuleNumber = 100
    CidrBlock  = "10.0.0.0/8"
    PortRange  = { From = each.port, To = each.port }
  }
  example "pass" "other port" {
    Protocol   = 6
    RuleAction = "allow"
    CidrBlock  = "0.0.0.0/0"
    PortRange  = { From = 443, To = 443 }
  }
  example "fail" {
    Protocol   = 6
    RuleAction = "allow"
    RuleNumber = 100
    CidrBlock  = "0.0.0.0/0"
    PortRange  = { From = each.port, To = each.port }
  }
  example "fail" "every protocol" { Protocol = "-1", RuleAction = "allow", Ipv6CidrBlock = "::/0" }
  example "pass" "denied by lower numbers" {
    NetworkAclId = ref("Edge")
    Protocol     = "-1"
    RuleAction   = "allow"
    RuleNumber   = 500
    CidrBlock    = "0.0.0.0/0"
    resource "AWS::EC2::NetworkAcl" "Edge" { VpcId = "vpc-0123456789abcdef0" }
    resource "AWS::EC2::NetworkAclEntry" "One" { NetworkAclId = ref("Edge"), Protocol = 6, RuleAction = "deny", RuleNumber = 10, CidrBlock = "0.0.0.0/0", PortRange = { From = each.port, To = each.port } }
    resource "AWS::EC2::NetworkAclEntry" "Other" { NetworkAclId = ref("Edge"), Protocol = 6, RuleAction = "deny", RuleNumber = 20, CidrBlock = "0.0.0.0/0", PortRange = { From = each.other_port, To = each.other_port } }
  }
  example "fail" "denied by a higher number only" {
    NetworkAclId = "acl-0123456789abcdef0"
    Protocol     = "-1"
    RuleAction   = "allow"
    RuleNumber   = 100
    CidrBlock    = "0.0.0.0/0"
    resource "AWS::EC2::NetworkAclEntry" "Late" { NetworkAclId = "acl-0123456789abcdef0", Protocol = -1, RuleAction = "deny", RuleNumber = 200, CidrBlock = "0.0.0.0/0" }
  }
  example "fail" "the first of all beside one of which nothing is known" {
    NetworkAclId = ref("Edge")
    Protocol     = "-1"
    RuleAction   = "allow"
    RuleNumber   = 1
    CidrBlock    = "0.0.0.0/0"
    resource "AWS::EC2::NetworkAcl" "Edge" { VpcId = "vpc-0123456789abcdef0" }
    resource "AWS::EC2::NetworkAclEntry" "Open" { NetworkAclId = ref("Edge"), Protocol = unknown("parameter"), RuleAction = unknown("parameter"), RuleNumber = unknown("parameter"), CidrBlock = unknown("parameter") }
  }
  example "unknown" "one of which nothing is known may deny before" {
    NetworkAclId = ref("Edge")
    Protocol     = "-1"
    RuleAction   = "allow"
    RuleNumber   = 100
    CidrBlock    = "0.0.0.0/0"
    resource "AWS::EC2::NetworkAcl" "Edge" { VpcId = "vpc-0123456789abcdef0" }
    resource "AWS::EC2::NetworkAclEntry" "Open" { NetworkAclId = ref("Edge"), Protocol = unknown("parameter"), RuleAction = unknown("parameter"), RuleNumber = unknown("parameter"), CidrBlock = unknown("parameter") }
  }
  example "not-applicable" "denies" { Protocol = "-1", RuleAction = "deny", CidrBlock = "0.0.0.0/0" }
  example "not-applicable" "outbound" {
    Protocol   = "-1"
    RuleAction = "allow"
    Egress     = true
    CidrBlock  = "0.0.0.0/0"
  }
}

check "network-acl-no-public-all-ports" {
  title          = "Network ACLs do not let everything in from everywhere"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::NetworkAclEntry"
  severity       = "medium"
  applies        = self.RuleAction != "deny" && self.Egress != true
  condition = (
    !((public_cidr(self.CidrBlock) || public_cidr(self.Ipv6CidrBlock) || (self.CidrBlock == null && self.Ipv6CidrBlock == null))
    && (self.Protocol == "-1" || (self.PortRange.From <= 1 && self.PortRange.To >= 65535)))
  )
  why = "An entry that allows every port from every address makes the ACL transparent, like the default one."
  fix = "Allow in {Protocol} and {PortRange} only what the subnet serves, and the ephemeral ports for answers."
  given { RuleAction = "allow" }
  example "pass" "one port" { Protocol = 6, CidrBlock = "0.0.0.0/0", PortRange = { From = 443, To = 443 } }
  example "pass" "own network" { Protocol = -1, CidrBlock = "10.0.0.0/8" }
  example "pass" "answers" { Protocol = 6, CidrBlock = "0.0.0.0/0", PortRange = { From = 1024, To = 65535 } }
  example "fail" "every protocol" { Protocol = -1, CidrBlock = "0.0.0.0/0" }
  example "fail" "every port" {
    Protocol  = "6"
    CidrBlock = "0.0.0.0/0"
    PortRange = { From = "0", To = "65535" }
  }
  example "fail" "no address" { Protocol = -1 }
  example "not-applicable" { Protocol = -1, RuleAction = "allow", Egress = true, CidrBlock = "0.0.0.0/0" }
}

check "network-acl-denial-counts" {
  title          = "Denials of network ACLs come before what would allow the same"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::NetworkAclEntry"
  severity       = "low"
  level          = "recommended"
  applies        = self.RuleAction == "deny"
  condition      = !allowed_before(self)
  why            = "Entries count in the order of their numbers and the first that fits decides: a denial behind a wider permission denies nothing, and whoever reads it believes that it does."
  fix            = "Give the denial a {RuleNumber} below those of the entries that allow the same."
  given {
    NetworkAclId = ref("Edge")
    Protocol     = 6
    RuleAction   = "deny"
    RuleNumber   = 200
    CidrBlock    = "198.51.100.0/24"
    PortRange    = { From = 22, To = 22 }
    resource "AWS::EC2::NetworkAcl" "Edge" { VpcId = "vpc-0123456789abcdef0" }
  }
  example "pass" "first" {
    resource "AWS::EC2::NetworkAclEntry" "All" { NetworkAclId = ref("Edge"), Protocol = -1, RuleAction = "allow", RuleNumber = 300, CidrBlock = "0.0.0.0/0" }
  }
  example "pass" "another direction" {
    resource "AWS::EC2::NetworkAclEntry" "All" { NetworkAclId = ref("Edge"), Protocol = -1, RuleAction = "allow", RuleNumber = 100, CidrBlock = "0.0.0.0/0", Egress = true }
  }
  example "pass" "other ports" {
    resource "AWS::EC2::NetworkAclEntry" "Web" { NetworkAclId = ref("Edge"), Protocol = 6, RuleAction = "allow", RuleNumber = 100, CidrBlock = "0.0.0.0/0", PortRange = { From = 443, To = 443 } }
  }
  example "fail" "behind everything" {
    resource "AWS::EC2::NetworkAclEntry" "All" { NetworkAclId = ref("Edge"), Protocol = -1, RuleAction = "allow", RuleNumber = 100, CidrBlock = "0.0.0.0/0" }
  }
  example "fail" "behind the same ports" {
    resource "AWS::EC2::NetworkAclEntry" "LogIn" { NetworkAclId = ref("Edge"), Protocol = 6, RuleAction = "allow", RuleNumber = 100, CidrBlock = "198.51.0.0/16", PortRange = { From = 20, To = 30 } }
  }
  example "unknown" {
    resource "AWS::EC2::NetworkAclEntry" "Some" { NetworkAclId = ref("Edge"), Protocol = -1, RuleAction = "allow", RuleNumber = 100, CidrBlock = unknown("parameter without default") }
  }
  example "not-applicable" { RuleAction = "allow" }
}

check "network-acl-in-use" {
  title          = "Network ACLs are attached to a subnet"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::NetworkAcl"
  severity       = "low"
  condition      = anytrue([for association in referencing("AWS::EC2::SubnetNetworkAclAssociation", "NetworkAclId") : association.SubnetId != null])
  why            = "An ACL that no subnet uses protects nothing, and whoever reads it believes that it does."
  fix            = "Associate it with its subnets (AWS::EC2::SubnetNetworkAclAssociation) or delete it."
  example "pass" {
    VpcId = "vpc-0123456789abcdef0"
    resource "AWS::EC2::SubnetNetworkAclAssociation" "Association" {
      NetworkAclId = ref("self")
      SubnetId     = "subnet-0123456789abcdef0"
    }
  }
  example "fail" { VpcId = "vpc-0123456789abcdef0" }
  example "unknown" {
    VpcId = "vpc-0123456789abcdef0"
    resource "AWS::EC2::SubnetNetworkAclAssociation" "Association" {
      NetworkAclId = ref("self")
      SubnetId     = unknown("known after apply")
    }
  }
}
