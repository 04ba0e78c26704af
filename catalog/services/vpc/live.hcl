live "AWS::EC2::ClientVpnAuthorizationRule" {
  service   = "ec2"
  operation = "DescribeClientVpnAuthorizationRules"
  actions   = ["ec2:DescribeClientVpnAuthorizationRules"]
  parent    = "AWS::EC2::ClientVpnEndpoint"
  input     = { ClientVpnEndpointId = self.parent.ClientVpnEndpointId }
  items     = "AuthorizationRules[]"
  id        = "ClientVpnEndpointId"
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
  equal     = ["ResourceId", "TrafficType"]
}

live "AWS::EC2::InternetGateway" {
  service   = "ec2"
  operation = "DescribeInternetGateways"
  actions   = ["ec2:DescribeInternetGateways"]
  items     = "InternetGateways[]"
  id        = "InternetGatewayId"
  page      = { in = "NextToken", out = "NextToken" }
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
  service   = "ec2"
  operation = "DescribeNetworkAcls"
  actions   = ["ec2:DescribeNetworkAcls"]
  items     = "NetworkAcls[]"
  id        = "NetworkAclId"
  page      = { in = "NextToken", out = "NextToken" }
}

live "AWS::EC2::NetworkAclEntry" {
  service   = "ec2"
  operation = "DescribeNetworkAcls"
  actions   = ["ec2:DescribeNetworkAcls"]
  items     = "NetworkAcls[].Entries[]"
  id        = "RuleNumber"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["CidrBlock", "Egress", "Ipv6CidrBlock", "PortRange.From", "PortRange.To", "Protocol", "RuleAction"]
}

live "AWS::EC2::NetworkInterface" {
  service   = "ec2"
  operation = "DescribeNetworkInterfaces"
  actions   = ["ec2:DescribeNetworkInterfaces"]
  input     = { MaxResults = 1000 }
  items     = "NetworkInterfaces[]"
  id        = "NetworkInterfaceId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["SourceDestCheck"]
}

live "AWS::EC2::Route" {
  service   = "ec2"
  operation = "DescribeRouteTables"
  actions   = ["ec2:DescribeRouteTables"]
  items     = "RouteTables[].Routes[]"
  id        = "DestinationCidrBlock"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "VpcPeeringConnectionId"]
}

live "AWS::EC2::RouteTable" {
  service   = "ec2"
  operation = "DescribeRouteTables"
  actions   = ["ec2:DescribeRouteTables"]
  items     = "RouteTables[]"
  id        = "RouteTableId"
  page      = { in = "NextToken", out = "NextToken" }
}

live "AWS::EC2::SecurityGroup" {
  service   = "ec2"
  operation = "DescribeSecurityGroups"
  actions   = ["ec2:DescribeSecurityGroups"]
  input     = { MaxResults = 1000 }
  items     = "SecurityGroups[]"
  id        = "GroupId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["GroupName"]
  set = {
    GroupDescription = self.Description
  }
}

live "AWS::EC2::SecurityGroupEgress" {
  service   = "ec2"
  operation = "DescribeSecurityGroupRules"
  actions   = ["ec2:DescribeSecurityGroupRules"]
  items     = "SecurityGroupRules[]"
  id        = "SecurityGroupRuleId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["CidrIpv6", "Description", "FromPort", "GroupId", "IpProtocol", "ToPort"]
  set = {
    CidrIp = self.CidrIpv4
  }
}

live "AWS::EC2::SecurityGroupIngress" {
  service   = "ec2"
  operation = "DescribeSecurityGroupRules"
  actions   = ["ec2:DescribeSecurityGroupRules"]
  items     = "SecurityGroupRules[]"
  id        = "SecurityGroupRuleId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["CidrIpv6", "Description", "FromPort", "GroupId", "IpProtocol", "ToPort"]
  absent    = ["GroupName"]
  set = {
    CidrIp = self.CidrIpv4
  }
}

live "AWS::EC2::Subnet" {
  service   = "ec2"
  operation = "DescribeSubnets"
  actions   = ["ec2:DescribeSubnets"]
  items     = "Subnets[]"
  id        = "SubnetId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["AvailabilityZone", "AvailabilityZoneId", "MapPublicIpOnLaunch", "OutpostArn", "VpcId"]
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
  service   = "ec2"
  operation = "DescribeVpcs"
  actions   = ["ec2:DescribeVpcs"]
  items     = "Vpcs[]"
  id        = "VpcId"
  page      = { in = "NextToken", out = "NextToken" }
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
}
