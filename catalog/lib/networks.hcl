# Whether a rule of a security group is about everybody.
define "of_everybody" { parameters = ["rule"], value = public_cidr(rule.CidrIp) || public_cidr(rule.CidrIpv6) || for_everybody(rule) }

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
define "any_in_sight" { parameters = ["groups"], value = anytrue([for g in referenced(groups, "AWS::EC2::SecurityGroup") : g != null]) }

# Whether security groups keep the internet from all of some ports.
define "all_closed" {
  parameters = ["groups", "ports"]
  value      = alltrue([for g in referenced(groups, "AWS::EC2::SecurityGroup") : keeps_out(g, ports, null)])
}

# The rules that stand beside a security group, whether they name it by its id or by its name.
define "rules_beside" {
  parameters = ["group"]
  value      = concat(referring_to(group, "AWS::EC2::SecurityGroupIngress", "GroupId"), referring_to(group, "AWS::EC2::SecurityGroupIngress", "GroupName"))
}

# Whether a security group keeps everybody out of some ports: by its own rules, and by those that stand beside it. Over one protocol, or over TCP and UDP where none is named.
define "keeps_out" {
  parameters = ["group", "ports", "over"]
  value = (
    alltrue([for r in group.SecurityGroupIngress : alltrue([for p in ports : !exposes(r, p, over)])])
    && alltrue([for r in rules_beside(group) : alltrue([for p in ports : !exposes(r, p, over)])])
  )
}

# Whether a security group lets nobody in but those whom it names.
define "admits_nobody" {
  parameters = ["group"]
  value      = alltrue([for r in group.SecurityGroupIngress : !of_everybody(r)]) && alltrue([for r in rules_beside(group) : !of_everybody(r)])
}

# Whether an instance, or what a launch template says of one, stands behind groups that keep the internet from all of some ports.
define "stands_closed" {
  parameters = ["instance", "ports"]
  value = (
    all_closed(instance.SecurityGroupIds, ports) && all_closed(instance.SecurityGroups, ports)
    && alltrue([for n in instance.NetworkInterfaces : all_closed(n.GroupSet, ports) && all_closed(n.Groups, ports) && all_closed(referenced(n.NetworkInterfaceId).GroupSet, ports)])
  )
}

# Whether any of the groups that an instance, or a launch template, stands behind is in sight.
define "groups_in_sight" {
  parameters = ["instance"]
  value = (
    any_in_sight(instance.SecurityGroupIds) || any_in_sight(instance.SecurityGroups)
    || anytrue([for n in instance.NetworkInterfaces : any_in_sight(n.GroupSet) || any_in_sight(n.Groups) || any_in_sight(referenced(n.NetworkInterfaceId).GroupSet)])
  )
}

# Whether an instance says itself which groups it stands behind, whatever its launch template says.
define "names_groups" { parameters = ["instance"], value = length(instance.SecurityGroupIds) > 0 || length(instance.SecurityGroups) > 0 || length(instance.NetworkInterfaces) > 0 }

# Whether a name is one of AWS's that whoever comes first may have: of a website bucket, a distribution, an environment of Elastic Beanstalk.
define "may_be_taken" {
  parameters = ["name"]
  value      = length(regexall("(^|[.])(s3-website[.-][a-z0-9-]+[.]amazonaws[.]com|[^.]+[.]cloudfront[.]net|[a-z0-9.-]+[.]elasticbeanstalk[.]com)[.]?$", lower(name))) > 0
}

# Whether an entry of a network ACL is about everybody whom another one may be about.
define "as_wide" {
  parameters = ["entry", "other"]
  value      = (other.CidrBlock == null || public_cidr(entry.CidrBlock)) && (other.Ipv6CidrBlock == null || public_cidr(entry.Ipv6CidrBlock))
}

# Whether an entry of the same network ACL with a lower number denies everybody a port: entries count in the order of their numbers, and the first that fits decides.
define "denied_before" {
  parameters = ["entry", "port"]
  value = entry.RuleNumber != 1 && anytrue([for e in referring_to(entry.NetworkAclId, "AWS::EC2::NetworkAclEntry", "NetworkAclId") :
    e.RuleAction == "deny" && e.Egress != true && e.RuleNumber < entry.RuleNumber
    && as_wide(e, entry) && exposes(e, port, "tcp")
  ])
}

# Whether an entry of the same network ACL with a lower number already allows all that another one is about, so that this one never counts.
define "allowed_before" {
  parameters = ["entry"]
  value = anytrue([for e in referring_to(entry.NetworkAclId, "AWS::EC2::NetworkAclEntry", "NetworkAclId") :
    e.RuleAction == "allow" && (e.Egress == true) == (entry.Egress == true) && e.RuleNumber < entry.RuleNumber && takes_in(e, entry)
  ])
}

# Whether a range of ports takes in another.
define "spans" { parameters = ["range", "other"], value = range.From <= other.From && range.To >= other.To }

# Whether an entry of a network ACL is about every packet that another one is about.
define "takes_in" {
  parameters = ["entry", "other"]
  value = (
    (other.CidrBlock == null || cidr_contains(entry.CidrBlock, other.CidrBlock))
    && (other.Ipv6CidrBlock == null || cidr_contains(entry.Ipv6CidrBlock, other.Ipv6CidrBlock)) && of_its_ports(entry, other)
  )
}

# Whether an entry of a network ACL is about the protocol and the ports of another one.
define "of_its_ports" {
  parameters = ["entry", "other"]
  value      = entry.Protocol == "-1" || (entry.Protocol == other.Protocol && (entry.PortRange == null || spans(entry.PortRange, other.PortRange)))
}

# Whether a subnet gives no public address to what starts in it: not the default one, where none is named; of one out of sight it is not known.
define "gives_no_address" {
  parameters = ["subnet"]
  value      = subnet == null ? false : referenced(subnet) == null ? unknown("the subnet, which is not in sight") : referenced(subnet).MapPublicIpOnLaunch != true
}
