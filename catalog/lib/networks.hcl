# Whether a rule of a security group is about everybody.
define "of_everybody" { parameters = ["rule"], value = public_cidr(rule.CidrIp) || public_cidr(rule.CidrIpv6) }

# Whether the protocol of a rule is one that has ports.
define "has_ports" { parameters = ["rule"], value = contains(["tcp", "udp", "6", "17"], lower(rule.IpProtocol)) }

# Whether a rule of a security group is about every port.
define "of_every_port" {
  parameters = ["rule"]
  value      = rule.IpProtocol == "-1" || (has_ports(rule) && (rule.FromPort == null || rule.FromPort == -1 || (rule.FromPort <= 1 && rule.ToPort >= 65535)))
}

# Whether a range of ports has that of SSH or of Remote Desktop in it.
define "of_log_in" { parameters = ["range"], value = (range.FromPort <= 22 && range.ToPort >= 22) || (range.FromPort <= 3389 && range.ToPort >= 3389) }

# Whether any of the security groups that are named is in sight.
define "any_in_sight" { parameters = ["groups"], value = anytrue([for g in referenced(groups) : g != null]) }

# Whether security groups keep the internet from all of some ports.
define "all_closed" {
  parameters = ["groups", "ports"]
  value      = alltrue([for g in referenced(groups) : alltrue([for r in g.SecurityGroupIngress : alltrue([for p in ports : !exposes(r, p)])])])
}
