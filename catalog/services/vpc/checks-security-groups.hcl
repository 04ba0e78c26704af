locals {
  private_ranges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"]
}

check "security-group-no-public-all-ports" {
  title          = "Security groups do not open all ports to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "critical"
  condition      = alltrue([for rule in concat([self], coalesce(self.SecurityGroupIngress, [])) : !(of_everybody(rule) && of_every_port(rule))])
  why            = "A rule that lets everybody reach every port makes the group no firewall at all: whatever starts to listen tomorrow is public at once."
  fix            = "Replace the rule by one for each port that is served ({FromPort}, {ToPort}) and narrow its {CidrIp} and {CidrIpv6}."
  example "pass" "one port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "all ports, own network" { SecurityGroupIngress = [{ IpProtocol = "-1", CidrIp = "10.0.0.0/8" }] }
  example "pass" "no rules" {}
  example "fail" "every protocol" { SecurityGroupIngress = [{ IpProtocol = "-1", CidrIp = "0.0.0.0/0" }] }
  example "fail" "protocol as a number" { SecurityGroupIngress = [{ IpProtocol = -1, CidrIpv6 = "::/0" }] }
  example "fail" "whole TCP range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 0, ToPort = 65535, CidrIp = "0.0.0.0/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "-1"
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" { SecurityGroupIngress = [{ IpProtocol = unknown("parameter without default"), CidrIp = "0.0.0.0/0" }] }
}

check "security-group-public-only-on-web-ports" {
  title          = "Security groups open nothing but web ports (80 and 443) to the internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "medium"
  condition      = alltrue([for rule in concat([self], coalesce(self.SecurityGroupIngress, [])) : !of_everybody(rule) || contains(["icmp", "icmpv6", "1", "58"], lower(rule.IpProtocol)) || (has_ports(rule) && rule.FromPort == rule.ToPort && (rule.FromPort == 80 || rule.FromPort == 443))])
  why            = "Everything else that faces the internet should be a decision that somebody can name, not a leftover."
  fix            = "Narrow {CidrIp} and {CidrIpv6}, put a load balancer in front, or waive the rule with the reason why this port is public."
  example "pass" "HTTPS" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "HTTP/3, numbers as text" { SecurityGroupIngress = [{ IpProtocol = "udp", FromPort = "443", ToPort = "443", CidrIp = "0.0.0.0/0" }] }
  example "pass" "other port, own network" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8443, ToPort = 8443, CidrIp = "10.1.0.0/16" }] }
  example "fail" "other port" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8443, ToPort = 8443, CidrIp = "0.0.0.0/0" }] }
  example "fail" "range" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 80, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 8443
    ToPort     = 8443
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8443, ToPort = 8443, CidrIp = unknown("parameter without default") }] }
}

check "security-group-no-wide-public-range" {
  title          = "Security groups do not admit huge public address ranges"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  severity       = "medium"
  condition = (
    alltrue([for rule in concat([self], coalesce(self.SecurityGroupIngress, [])) : rule.CidrIp == null || endswith(rule.CidrIp, "/0")
      || anytrue([for private in local.private_ranges : cidr_contains(private, rule.CidrIp)])
    || tonumber(element(split("/", rule.CidrIp), 1)) >= 24])
  )
  why = "Ranges such as 0.0.0.0/1 slip past checks for 0.0.0.0/0 and still admit half the internet."
  fix = "Name the addresses that need access in {CidrIp}, /24 or smaller, or use a prefix list that somebody owns."
  example "pass" "office" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "198.51.100.0/24" }] }
  example "pass" "private" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "10.0.0.0/8" }] }
  example "pass" "no address" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, SourcePrefixListId = "pl-0123456789abcdef0" }] }
  example "fail" "half the internet" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/1" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 443
    ToPort     = 443
    CidrIp     = "52.0.0.0/11"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "unknown" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = unknown("parameter without default") }] }
}

check "security-group-egress-restricted" {
  title          = "Security groups do not let everything out to the whole internet"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]
  severity       = "medium"
  level          = "thorough"
  condition      = (self.GroupId != null || self.SecurityGroupEgress != null) && alltrue([for rule in concat([self], coalesce(self.SecurityGroupEgress, [])) : !(of_everybody(rule) && of_every_port(rule))])
  why            = "Without a limit on the way out, a machine that is taken over can fetch tools and send data wherever it likes. A group without egress rules gets one that allows everything."
  fix            = "List in {SecurityGroupEgress} the ports and destinations that are needed; a single harmless rule (127.0.0.1/32) removes the default one."
  example "pass" "one port" { SecurityGroupEgress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "pass" "default removed" { SecurityGroupEgress = [{ IpProtocol = "-1", CidrIp = "127.0.0.1/32" }] }
  example "pass" "no egress at all" { SecurityGroupEgress = [] }
  example "pass" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 443
    ToPort     = 443
    CidrIp     = "0.0.0.0/0"
    GroupId    = "sg-0123456789abcdef0"
  }
  example "fail" "default rule" { GroupDescription = "Web servers" }
  example "fail" "everything" { SecurityGroupEgress = [{ IpProtocol = "-1", CidrIp = "0.0.0.0/0" }] }
  example "fail" "no ports given" { SecurityGroupEgress = [{ IpProtocol = "6", CidrIp = "0.0.0.0/0" }] }
  example "fail" "rule of its own" { IpProtocol = "-1", CidrIpv6 = "::/0", GroupId = "sg-0123456789abcdef0" }
  example "unknown" { SecurityGroupEgress = [{ IpProtocol = "-1", CidrIp = unknown("parameter without default") }] }
}

check "security-group-egress-no-smtp" {
  title          = "Security groups do not open outbound SMTP (port 25) to the whole internet"
  responsibility = "use.acceptable"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]
  severity       = "low"
  condition      = alltrue([for rule in concat([self], coalesce(self.SecurityGroupEgress, [])) : !(of_everybody(rule) && rule.FromPort == 25 && rule.ToPort == 25)])
  why            = "Mail straight from instances is how spam leaves an account; AWS blocks port 25 until asked and holds the account holder to its acceptable-use policy."
  fix            = "Send through Amazon SES or a relay on port 587, and drop the rule for port 25."
  example "pass" "submission port" { SecurityGroupEgress = [{ IpProtocol = "tcp", FromPort = 587, ToPort = 587, CidrIp = "0.0.0.0/0" }] }
  example "pass" "own relay" { SecurityGroupEgress = [{ IpProtocol = "tcp", FromPort = 25, ToPort = 25, CidrIp = "10.0.4.10/32" }] }
  example "fail" { SecurityGroupEgress = [{ IpProtocol = "tcp", FromPort = 25, ToPort = 25, CidrIp = "0.0.0.0/0" }] }
  example "unknown" { SecurityGroupEgress = [{ IpProtocol = "tcp", FromPort = 25, ToPort = 25, CidrIp = unknown("parameter without default") }] }
}

check "security-group-default-closed" {
  title          = "The default security group of a VPC admits nothing"
  responsibility = "net.firewall"
  resource       = "AWS::EC2::SecurityGroup"
  severity       = "high"
  applies        = self.GroupName == "default"
  condition      = length(self.SecurityGroupIngress) == 0 && length(self.SecurityGroupEgress) == 0
  why            = "Whatever is started without a group of its own falls into the default one; any rule in it then applies to things nobody thought of."
  fix            = "Remove every rule from the default group ({SecurityGroupIngress} and {SecurityGroupEgress} empty) and give each workload a group of its own."
  example "pass" { GroupName = "default" }
  example "fail" "inbound" {
    GroupName            = "default"
    SecurityGroupIngress = [{ IpProtocol = "-1", SourceSecurityGroupId = ref("self", "GroupId") }]
  }
  example "fail" "outbound" {
    GroupName           = "default"
    SecurityGroupEgress = [{ IpProtocol = "-1", CidrIp = "0.0.0.0/0" }]
  }
  example "not-applicable" { GroupName = "web" }
}

check "security-group-rule-not-on-default-group" {
  title          = "Rules are not added to the default security group of a VPC"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]
  severity       = "medium"
  applies        = self.GroupName == null
  condition      = self.GroupId != null && type_of(referenced(self.GroupId)) != "AWS::EC2::VPC"
  why            = "A rule on the default group opens everything that was started without a group of its own."
  fix            = "Create a security group for the workload and point {GroupId} at it instead of the DefaultSecurityGroup of the VPC."
  given { IpProtocol = "tcp" }
  example "pass" "own group" {
    GroupId  = ref("Web", "GroupId")
    FromPort = 443
    ToPort   = 443
    CidrIp   = "0.0.0.0/0"
    resource "AWS::EC2::SecurityGroup" "Web" { GroupDescription = "Web servers" }
  }
  example "pass" "group elsewhere" { GroupId = "sg-0123456789abcdef0" }
  example "fail" {
    GroupId  = ref("Network", "DefaultSecurityGroup")
    FromPort = 443
    ToPort   = 443
    CidrIp   = "0.0.0.0/0"
    resource "AWS::EC2::VPC" "Network" { CidrBlock = "10.0.0.0/16" }
  }
}

check "security-group-described" {
  title          = "Security groups say what they are for"
  responsibility = "net.firewall"
  resource       = "AWS::EC2::SecurityGroup"
  severity       = "low"
  condition      = self.GroupDescription != null && trimspace(self.GroupDescription) != "" && self.GroupDescription != "Managed by Terraform"
  why            = "Nobody dares to tidy up a group whose purpose is not written down, so its rules stay for ever."
  fix            = "Write the purpose into {GroupDescription}; it cannot be changed later without replacing the group."
  example "pass" { GroupDescription = "Public load balancer of the shop" }
  example "fail" "absent" { GroupName = "web" }
  example "fail" "left to the tool" { GroupDescription = "Managed by Terraform" }
}

check "security-group-rules-described" {
  title          = "Security group rules say why they are there"
  responsibility = "net.firewall"
  resource       = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]
  severity       = "low"
  condition = (
    (self.IpProtocol == null || self.Description != null)
    && alltrue([for rule in concat(coalesce(self.SecurityGroupIngress, []), coalesce(self.SecurityGroupEgress, [])) : rule.Description != null])
  )
  why = "A rule without a reason is never removed, because nobody knows who would miss it."
  fix = "Give every rule a Description: what it is for and who asked for it."
  example "pass" "described" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0", Description = "Customers" }] }
  example "pass" "no rules" { GroupDescription = "Empty" }
  example "fail" "inbound" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "fail" "outbound" { SecurityGroupEgress = [{ IpProtocol = "-1", CidrIp = "127.0.0.1/32" }] }
  example "fail" "rule of its own" {
    IpProtocol = "tcp"
    FromPort   = 443
    ToPort     = 443
    CidrIp     = "10.0.0.0/8"
    GroupId    = "sg-0123456789abcdef0"
  }
}

check "security-group-not-from-launch-wizard" {
  title          = "Security groups are not leftovers of the launch wizard"
  responsibility = "net.firewall"
  resource       = "AWS::EC2::SecurityGroup"
  severity       = "low"
  condition      = !startswith(self.GroupName, "launch-wizard-")
  why            = "The wizard opens SSH or Remote Desktop for a quick start and nobody closes it afterwards."
  fix            = "Replace the group by one with a name, a description and the rules that the workload needs."
  example "pass" { GroupName = "web" }
  example "pass" "unnamed" {}
  example "fail" { GroupName = "launch-wizard-3" }
}

check "security-group-rule-count-reasonable" {
  title          = "Security groups have no more than 50 rules each way"
  responsibility = "net.firewall"
  resource       = "AWS::EC2::SecurityGroup"
  severity       = "low"
  condition      = length(self.SecurityGroupIngress) <= 50 && length(self.SecurityGroupEgress) <= 50
  why            = "A list that nobody can read is a list that nobody reviews; wide rules hide in it."
  fix            = "Merge rules with prefix lists and referenced groups, or split the group by workload."
  example "pass" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "0.0.0.0/0" }] }
  example "fail" { SecurityGroupIngress = [for n in range(51) : { IpProtocol = "tcp", FromPort = n, ToPort = n, CidrIp = "10.0.0.0/8" }] }
}
