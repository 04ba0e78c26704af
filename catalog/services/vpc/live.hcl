live "AWS::EC2::ClientVpnAuthorizationRule" {
  service   = "ec2"
  operation = "DescribeClientVpnAuthorizationRules"
  actions   = ["ec2:DescribeClientVpnAuthorizationRules"]
  parent    = "AWS::EC2::ClientVpnEndpoint"
  input     = { ClientVpnEndpointId = self.parent.ClientVpnEndpointId }
  items     = "AuthorizationRules[]"
  id        = "ClientVpnEndpointId DestinationCidr GroupId"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    AuthorizeAllGroups = self.AccessAll
    TargetNetworkCidr  = self.DestinationCidr
  }
}

live "AWS::EC2::ClientVpnEndpoint" {
  service   = "ec2"
  operation = "DescribeClientVpnEndpoints"
  actions   = ["ec2:DescribeClientVpnEndpoints"]
  items     = "ClientVpnEndpoints[]"
  id        = "ClientVpnEndpointId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["ConnectionLogOptions.Enabled"]
}

live "AWS::EC2::EIP" {
  service   = "ec2"
  operation = "DescribeAddresses"
  actions   = ["ec2:DescribeAddresses"]
  items     = "Addresses[]"
  id        = "AllocationId"
  equal     = ["InstanceId"]
}

live "AWS::EC2::FlowLog" {
  service   = "ec2"
  operation = "DescribeFlowLogs"
  actions   = ["ec2:DescribeFlowLogs"]
  items     = "FlowLogs[]"
  id        = "FlowLogId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["ResourceId", "TrafficType"]
  set = {
    ResourceType = startswith(self.ResourceId, "vpc-") ? "VPC" : startswith(self.ResourceId, "subnet-") ? "Subnet" : startswith(self.ResourceId, "eni-") ? "NetworkInterface" : startswith(self.ResourceId, "tgw-attach-") ? "TransitGatewayAttachment" : "TransitGateway"
  }
}

live "AWS::EC2::InternetGateway" {
  service   = "ec2"
  operation = "DescribeInternetGateways"
  actions   = ["ec2:DescribeInternetGateways"]
  items     = "InternetGateways[]"
  id        = "InternetGatewayId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  also "AWS::EC2::VPCGatewayAttachment" {
    for = each(self.Attachments)
    set = { InternetGatewayId = self.InternetGatewayId, VpcId = item.VpcId }
  }
}

live "AWS::EC2::NatGateway" {
  service   = "ec2"
  operation = "DescribeNatGateways"
  actions   = ["ec2:DescribeNatGateways"]
  items     = "NatGateways[]"
  id        = "NatGatewayId"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    AllocationId = self.NatGatewayAddresses[0].AllocationId
  }
}

live "AWS::EC2::NetworkAcl" {
  service    = "ec2"
  operation  = "DescribeNetworkAcls"
  actions    = ["ec2:DescribeNetworkAcls"]
  items      = "NetworkAcls[]"
  id         = "NetworkAclId"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = self.IsDefault == true ? "the default list of a VPC" : null
  core       = true
  also "AWS::EC2::NetworkAclEntry" {
    for = each(self.Entries)
    set = { NetworkAclId = self.NetworkAclId, CidrBlock = item.CidrBlock, Ipv6CidrBlock = item.Ipv6CidrBlock, Egress = item.Egress, PortRange = item.PortRange, Protocol = item.Protocol, RuleAction = item.RuleAction, RuleNumber = item.RuleNumber }
  }
}

live "AWS::EC2::NetworkInterface" {
  service    = "ec2"
  operation  = "DescribeNetworkInterfaces"
  actions    = ["ec2:DescribeNetworkInterfaces"]
  input      = { MaxResults = 1000 }
  items      = "NetworkInterfaces[]"
  id         = "NetworkInterfaceId"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = self.RequesterManaged == true ? "made by a service" : null
  equal      = ["SourceDestCheck"]
}

live "AWS::EC2::RouteTable" {
  service    = "ec2"
  operation  = "DescribeRouteTables"
  actions    = ["ec2:DescribeRouteTables"]
  items      = "RouteTables[]"
  id         = "RouteTableId"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = anytrue([for a in each(self.Associations) : a.Main == true]) ? "the main table of a VPC" : null
  core       = true
  also "AWS::EC2::Route" {
    for = [for r in each(self.Routes) : r if r.GatewayId != "local"]
    set = { RouteTableId = self.RouteTableId, DestinationCidrBlock = item.DestinationCidrBlock, DestinationIpv6CidrBlock = item.DestinationIpv6CidrBlock, GatewayId = item.GatewayId, NatGatewayId = item.NatGatewayId, NetworkInterfaceId = item.NetworkInterfaceId, InstanceId = item.InstanceId, TransitGatewayId = item.TransitGatewayId, VpcPeeringConnectionId = item.VpcPeeringConnectionId, EgressOnlyInternetGatewayId = item.EgressOnlyInternetGatewayId }
  }
  also "AWS::EC2::SubnetRouteTableAssociation" {
    for = [for a in each(self.Associations) : a if a.SubnetId != null]
    set = { RouteTableId = self.RouteTableId, SubnetId = item.SubnetId }
  }
}

live "AWS::EC2::SecurityGroup" {
  service    = "ec2"
  operation  = "DescribeSecurityGroups"
  actions    = ["ec2:DescribeSecurityGroups"]
  input      = { MaxResults = 1000 }
  items      = "SecurityGroups[]"
  id         = "GroupId"
  page       = { in = "NextToken", out = "NextToken" }
  core       = true
  tells      = ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]
  undeclared = self.GroupName == "default" ? "the default group of a VPC" : null
  equal      = ["GroupName"]
  recorded   = merge(self, { ipPermissions = [for p in each(self.ipPermissions) : merge(p, { ipRanges = p.ipv4Ranges })], ipPermissionsEgress = [for p in each(self.ipPermissionsEgress) : merge(p, { ipRanges = p.ipv4Ranges })] })
  set = {
    SecurityGroupIngress = flatten([for p in each(self.IpPermissions) : concat(
      [for r in each(p.IpRanges) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, CidrIp = r.CidrIp, Description = r.Description }],
      [for r in each(p.Ipv6Ranges) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, CidrIpv6 = r.CidrIpv6, Description = r.Description }],
      [for r in each(p.PrefixListIds) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, SourcePrefixListId = r.PrefixListId, Description = r.Description }],
      [for r in each(p.UserIdGroupPairs) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, SourceSecurityGroupId = r.GroupId, SourceSecurityGroupOwnerId = r.UserId, Description = r.Description }],
    )])
    SecurityGroupEgress = flatten([for p in each(self.IpPermissionsEgress) : concat(
      [for r in each(p.IpRanges) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, CidrIp = r.CidrIp, Description = r.Description }],
      [for r in each(p.Ipv6Ranges) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, CidrIpv6 = r.CidrIpv6, Description = r.Description }],
      [for r in each(p.PrefixListIds) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, DestinationPrefixListId = r.PrefixListId, Description = r.Description }],
      [for r in each(p.UserIdGroupPairs) : { IpProtocol = p.IpProtocol, FromPort = p.FromPort, ToPort = p.ToPort, DestinationSecurityGroupId = r.GroupId, Description = r.Description }],
    )])
    GroupDescription = self.Description
  }
  defaults = { SecurityGroupEgress = [] }
}

live "AWS::EC2::Subnet" {
  service    = "ec2"
  operation  = "DescribeSubnets"
  actions    = ["ec2:DescribeSubnets"]
  items      = "Subnets[]"
  id         = "SubnetId"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = self.DefaultForAz == true ? "a subnet of the default VPC" : null
  core       = true
  equal      = ["AvailabilityZone", "AvailabilityZoneId", "MapPublicIpOnLaunch", "OutpostArn", "VpcId"]
}

live "AWS::EC2::TransitGateway" {
  service   = "ec2"
  operation = "DescribeTransitGateways"
  actions   = ["ec2:DescribeTransitGateways"]
  items     = "TransitGateways[]"
  id        = "TransitGatewayId"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    AutoAcceptSharedAttachments  = self.Options.AutoAcceptSharedAttachments
    DefaultRouteTableAssociation = self.Options.DefaultRouteTableAssociation
    DefaultRouteTablePropagation = self.Options.DefaultRouteTablePropagation
  }
}

live "AWS::EC2::VPC" {
  service    = "ec2"
  operation  = "DescribeVpcs"
  actions    = ["ec2:DescribeVpcs"]
  items      = "Vpcs[]"
  id         = "VpcId"
  page       = { in = "NextToken", out = "NextToken" }
  undeclared = self.IsDefault == true ? "the default VPC" : null
  core       = true
}

live "AWS::EC2::VPCBlockPublicAccessOptions" {
  service   = "ec2"
  operation = "DescribeVpcBlockPublicAccessOptions"
  actions   = ["ec2:DescribeVpcBlockPublicAccessOptions"]
  items     = "VpcBlockPublicAccessOptions"
  id        = "AwsAccountId"
  equal     = ["InternetGatewayBlockMode"]
}

live "AWS::EC2::VPCEndpoint" {
  service   = "ec2"
  operation = "DescribeVpcEndpoints"
  actions   = ["ec2:DescribeVpcEndpoints"]
  items     = "VpcEndpoints[]"
  id        = "VpcEndpointId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["PolicyDocument", "ServiceName", "SubnetIds", "VpcEndpointType", "VpcId"]
  set = {
    SecurityGroupIds = [for x in each(self.Groups) : x.GroupId]
  }
}

live "AWS::EC2::VPCPeeringConnection" {
  service   = "ec2"
  operation = "DescribeVpcPeeringConnections"
  actions   = ["ec2:DescribeVpcPeeringConnections"]
  items     = "VpcPeeringConnections[]"
  id        = "VpcPeeringConnectionId"
  page      = { in = "NextToken", out = "NextToken" }
}

live "AWS::EC2::VPNConnection" {
  service   = "ec2"
  operation = "DescribeVpnConnections"
  actions   = ["ec2:DescribeVpnConnections"]
  items     = "VpnConnections[]"
  id        = "VpnConnectionId"
  unreadable = {
    "VpnTunnelOptionsSpecifications.PreSharedKey" = "the answer holds it (and CustomerGatewayConfiguration does)"
  }
  set = {
    VpnTunnelOptionsSpecifications = [for t in each(self.Options.TunnelOptions) : { IKEVersions = [for v in each(t.IkeVersions) : { Value = v.Value }], LogOptions = { CloudwatchLogOptions = { LogEnabled = t.LogOptions.CloudWatchLogOptions.LogEnabled } } }]
  }
}

live "AWS::EC2::VPCBlockPublicAccessExclusion" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeVpcBlockPublicAccessExclusions"]
  input     = { TypeName = "AWS::EC2::VPCBlockPublicAccessExclusion" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeVpcBlockPublicAccessExclusions"]
    input   = { TypeName = "AWS::EC2::VPCBlockPublicAccessExclusion", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::VPCEncryptionControl" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeVpcEncryptionControls"]
  input     = { TypeName = "AWS::EC2::VPCEncryptionControl" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeTags", "ec2:DescribeVpcEncryptionControls"]
    input   = { TypeName = "AWS::EC2::VPCEncryptionControl", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::VPCEndpointService" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "cloudwatch:ListManagedInsightRules", "ec2:DescribeVpcEndpointServiceConfigurations"]
  input     = { TypeName = "AWS::EC2::VPCEndpointService" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "cloudwatch:ListManagedInsightRules", "ec2:DescribeVpcEndpointServiceConfigurations"]
    input   = { TypeName = "AWS::EC2::VPCEndpointService", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::VPCEndpointServicePermissions" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeVpcEndpointServicePermissions"]
  input     = { TypeName = "AWS::EC2::VPCEndpointServicePermissions" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeVpcEndpointServicePermissions"]
    input   = { TypeName = "AWS::EC2::VPCEndpointServicePermissions", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::VerifiedAccessInstance" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeTags", "ec2:DescribeVerifiedAccessInstances", "logs:GetLogDelivery", "logs:ListLogDeliveries"]
  input     = { TypeName = "AWS::EC2::VerifiedAccessInstance" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeTags", "ec2:DescribeVerifiedAccessInstanceLoggingConfigurations", "ec2:DescribeVerifiedAccessInstances", "logs:GetLogDelivery", "logs:ListLogDeliveries"]
    input   = { TypeName = "AWS::EC2::VerifiedAccessInstance", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
