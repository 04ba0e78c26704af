locals {
  # Protocols of network ACLs by number, as CloudFormation writes them.
  protocols = { all = "-1", tcp = 6, udp = 17, icmp = 1, icmpv6 = 58, ipv6-icmp = 58 }
}

# Terraform removes the rule that lets everything out, so a group without egress blocks has none.
terraform "aws_security_group" {
  type = "AWS::EC2::SecurityGroup"
  set = {
    GroupDescription = self.description
    GroupName        = self.name
    SecurityGroupIngress = flatten([for r in each(self.ingress) : spread(
      { IpProtocol = r.protocol == null || r.protocol == "all" ? "-1" : r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description },
      { CidrIp = r.cidr_blocks, CidrIpv6 = r.ipv6_cidr_blocks, SourcePrefixListId = r.prefix_list_ids, SourceSecurityGroupId = concat(each(r.security_groups), r.self == true ? [this] : []) },
    )])
    SecurityGroupEgress = flatten([for r in each(self.egress) : spread(
      { IpProtocol = r.protocol == null || r.protocol == "all" ? "-1" : r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description },
      { CidrIp = r.cidr_blocks, CidrIpv6 = r.ipv6_cidr_blocks, DestinationPrefixListId = r.prefix_list_ids, DestinationSecurityGroupId = concat(each(r.security_groups), r.self == true ? [this] : []) },
    )])
  }
  defaults = { GroupDescription = "Managed by Terraform", SecurityGroupEgress = [] }
  computed = ["egress", "ingress"]
}

# Terraform takes the default group over and removes all rules that are not written here.
terraform "aws_default_security_group" {
  type = "AWS::EC2::SecurityGroup"
  set = {
    GroupName = "default"
    SecurityGroupIngress = flatten([for r in each(self.ingress) : spread(
      { IpProtocol = r.protocol == null || r.protocol == "all" ? "-1" : r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description },
      { CidrIp = r.cidr_blocks, CidrIpv6 = r.ipv6_cidr_blocks, SourcePrefixListId = r.prefix_list_ids, SourceSecurityGroupId = concat(each(r.security_groups), r.self == true ? [this] : []) },
    )])
    SecurityGroupEgress = flatten([for r in each(self.egress) : spread(
      { IpProtocol = r.protocol == null || r.protocol == "all" ? "-1" : r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description },
      { CidrIp = r.cidr_blocks, CidrIpv6 = r.ipv6_cidr_blocks, DestinationPrefixListId = r.prefix_list_ids, DestinationSecurityGroupId = concat(each(r.security_groups), r.self == true ? [this] : []) },
    )])
  }
  defaults = { GroupDescription = "default VPC security group", SecurityGroupIngress = [], SecurityGroupEgress = [] }
  computed = ["egress", "ingress"]
}

fold "aws_security_group_rule" {
  into = "AWS::EC2::SecurityGroup"
  on   = self.security_group_id
  append = {
    SecurityGroupIngress = self.type != "ingress" ? [] : spread(
      { IpProtocol = self.protocol == null || self.protocol == "all" ? "-1" : self.protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description },
      { CidrIp = self.cidr_blocks, CidrIpv6 = self.ipv6_cidr_blocks, SourcePrefixListId = self.prefix_list_ids, SourceSecurityGroupId = self.self == true ? self.security_group_id : self.source_security_group_id },
    )
    SecurityGroupEgress = self.type == "ingress" ? [] : spread(
      { IpProtocol = self.protocol == null || self.protocol == "all" ? "-1" : self.protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description },
      { CidrIp = self.cidr_blocks, CidrIpv6 = self.ipv6_cidr_blocks, DestinationPrefixListId = self.prefix_list_ids, DestinationSecurityGroupId = self.self == true ? self.security_group_id : self.source_security_group_id },
    )
  }
  alone "AWS::EC2::SecurityGroupIngress" {
    when = self.type != "egress"
    for = spread(
      { GroupId = self.security_group_id, IpProtocol = self.protocol == null || self.protocol == "all" ? "-1" : self.protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description },
      { CidrIp = self.cidr_blocks, CidrIpv6 = self.ipv6_cidr_blocks, SourcePrefixListId = self.prefix_list_ids, SourceSecurityGroupId = self.self == true ? self.security_group_id : self.source_security_group_id },
    )
    set = item
  }
  alone "AWS::EC2::SecurityGroupEgress" {
    when = self.type == "egress"
    for = spread(
      { GroupId = self.security_group_id, IpProtocol = self.protocol == null || self.protocol == "all" ? "-1" : self.protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description },
      { CidrIp = self.cidr_blocks, CidrIpv6 = self.ipv6_cidr_blocks, DestinationPrefixListId = self.prefix_list_ids, DestinationSecurityGroupId = self.self == true ? self.security_group_id : self.source_security_group_id },
    )
    set = item
  }
}

fold "aws_vpc_security_group_ingress_rule" {
  into = "AWS::EC2::SecurityGroup"
  on   = self.security_group_id
  append = {
    SecurityGroupIngress = [{
      IpProtocol = self.ip_protocol == "all" ? "-1" : self.ip_protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description
      CidrIp     = self.cidr_ipv4, CidrIpv6 = self.cidr_ipv6, SourcePrefixListId = self.prefix_list_id, SourceSecurityGroupId = self.referenced_security_group_id
    }]
  }
  alone "AWS::EC2::SecurityGroupIngress" {
    set = {
      GroupId    = self.security_group_id
      IpProtocol = self.ip_protocol == "all" ? "-1" : self.ip_protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description
      CidrIp     = self.cidr_ipv4, CidrIpv6 = self.cidr_ipv6, SourcePrefixListId = self.prefix_list_id, SourceSecurityGroupId = self.referenced_security_group_id
    }
  }
}

fold "aws_vpc_security_group_egress_rule" {
  into = "AWS::EC2::SecurityGroup"
  on   = self.security_group_id
  append = {
    SecurityGroupEgress = [{
      IpProtocol = self.ip_protocol == "all" ? "-1" : self.ip_protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description
      CidrIp     = self.cidr_ipv4, CidrIpv6 = self.cidr_ipv6, DestinationPrefixListId = self.prefix_list_id, DestinationSecurityGroupId = self.referenced_security_group_id
    }]
  }
  alone "AWS::EC2::SecurityGroupEgress" {
    set = {
      GroupId    = self.security_group_id
      IpProtocol = self.ip_protocol == "all" ? "-1" : self.ip_protocol, FromPort = self.from_port, ToPort = self.to_port, Description = self.description
      CidrIp     = self.cidr_ipv4, CidrIpv6 = self.cidr_ipv6, DestinationPrefixListId = self.prefix_list_id, DestinationSecurityGroupId = self.referenced_security_group_id
    }
  }
}

terraform "aws_network_acl" "aws_default_network_acl" {
  type = "AWS::EC2::NetworkAcl"
  also "AWS::EC2::NetworkAclEntry" {
    for = concat([for r in each(self.ingress) : merge(r, { out = false })], [for r in each(self.egress) : merge(r, { out = true })])
    set = {
      NetworkAclId  = this
      Egress        = item.out
      RuleNumber    = item.rule_no
      RuleAction    = item.action
      Protocol      = lookup(local.protocols, lower(item.protocol), item.protocol)
      CidrBlock     = item.cidr_block
      Ipv6CidrBlock = item.ipv6_cidr_block
      PortRange     = { From = item.from_port, To = item.to_port }
      Icmp          = { Code = item.icmp_code, Type = item.icmp_type }
    }
  }
  also "AWS::EC2::SubnetNetworkAclAssociation" {
    for = each(self.subnet_ids)
    set = { NetworkAclId = this, SubnetId = item }
  }
}

terraform "aws_network_acl_rule" {
  type = "AWS::EC2::NetworkAclEntry"
  set = {
    Protocol  = lookup(local.protocols, lower(self.protocol), self.protocol)
    PortRange = { From = self.from_port, To = self.to_port }
    Icmp      = { Code = self.icmp_code, Type = self.icmp_type }
  }
  defaults = { Egress = false }
}

terraform "aws_vpc" "aws_default_vpc" {
  type = "AWS::EC2::VPC"
}

terraform "aws_subnet" {
  type     = "AWS::EC2::Subnet"
  defaults = { MapPublicIpOnLaunch = false }
}

terraform "aws_default_subnet" {
  type     = "AWS::EC2::Subnet"
  defaults = { MapPublicIpOnLaunch = true }
}

terraform "aws_flow_log" {
  type = "AWS::EC2::FlowLog"
  set = {
    DeliverLogsPermissionArn = self.iam_role_arn
    ResourceId = (self.vpc_id != null ? self.vpc_id : self.subnet_id != null ? self.subnet_id : self.eni_id != null ? self.eni_id
    : self.transit_gateway_id != null ? self.transit_gateway_id : self.transit_gateway_attachment_id != null ? self.transit_gateway_attachment_id : self.regional_nat_gateway_id)
    ResourceType = (self.vpc_id != null ? "VPC" : self.subnet_id != null ? "Subnet" : self.eni_id != null ? "NetworkInterface"
    : self.transit_gateway_id != null ? "TransitGateway" : self.transit_gateway_attachment_id != null ? "TransitGatewayAttachment" : self.regional_nat_gateway_id != null ? "RegionalNatGateway" : null)
  }
}

terraform "aws_route" {
  type = "AWS::EC2::Route"
  set  = { EgressOnlyInternetGatewayId = self.egress_only_gateway_id }
}

terraform "aws_route_table" "aws_default_route_table" {
  type = "AWS::EC2::RouteTable"
  also "AWS::EC2::Route" {
    for = each(self.route)
    set = {
      RouteTableId                = this
      CarrierGatewayId            = item.carrier_gateway_id
      CoreNetworkArn              = item.core_network_arn
      DestinationCidrBlock        = item.cidr_block
      DestinationIpv6CidrBlock    = item.ipv6_cidr_block
      DestinationPrefixListId     = item.destination_prefix_list_id
      EgressOnlyInternetGatewayId = item.egress_only_gateway_id
      GatewayId                   = item.gateway_id
      InstanceId                  = item.instance_id
      LocalGatewayId              = item.local_gateway_id
      NatGatewayId                = item.nat_gateway_id
      NetworkInterfaceId          = item.network_interface_id
      TransitGatewayId            = item.transit_gateway_id
      VpcEndpointId               = item.vpc_endpoint_id
      VpcPeeringConnectionId      = item.vpc_peering_connection_id
    }
  }
}

terraform "aws_route_table_association" {
  type = self.gateway_id == null ? "AWS::EC2::SubnetRouteTableAssociation" : "AWS::EC2::GatewayRouteTableAssociation"
}

terraform "aws_network_acl_association" {
  type = "AWS::EC2::SubnetNetworkAclAssociation"
}

terraform "aws_vpc_endpoint" {
  type     = "AWS::EC2::VPCEndpoint"
  set      = { PolicyDocument = json(self.policy) }
  defaults = { VpcEndpointType = "Gateway" }
}

fold "aws_vpc_endpoint_policy" {
  into = "AWS::EC2::VPCEndpoint"
  on   = self.vpc_endpoint_id
  set  = { PolicyDocument = json(self.policy) }
}

fold "aws_vpc_endpoint_security_group_association" {
  into   = "AWS::EC2::VPCEndpoint"
  on     = self.vpc_endpoint_id
  append = { SecurityGroupIds = [self.security_group_id] }
}

fold "aws_vpc_endpoint_subnet_association" {
  into   = "AWS::EC2::VPCEndpoint"
  on     = self.vpc_endpoint_id
  append = { SubnetIds = [self.subnet_id] }
}

fold "aws_vpc_endpoint_route_table_association" {
  into   = "AWS::EC2::VPCEndpoint"
  on     = self.vpc_endpoint_id
  append = { RouteTableIds = [self.route_table_id] }
}

terraform "aws_vpc_endpoint_service" {
  type = "AWS::EC2::VPCEndpointService"
  also "AWS::EC2::VPCEndpointServicePermissions" {
    when = self.allowed_principals != null
    set  = { ServiceId = this, AllowedPrincipals = self.allowed_principals }
  }
}

terraform "aws_vpc_endpoint_service_allowed_principal" {
  type = "AWS::EC2::VPCEndpointServicePermissions"
  set  = { ServiceId = self.vpc_endpoint_service_id, AllowedPrincipals = [self.principal_arn] }
}

terraform "aws_ec2_client_vpn_endpoint" {
  type = "AWS::EC2::ClientVpnEndpoint"
  set = {
    AuthenticationOptions = [for a in each(self.authentication_options) : {
      Type                    = a.type
      ActiveDirectory         = { DirectoryId = a.active_directory_id }
      FederatedAuthentication = { SAMLProviderArn = a.saml_provider_arn, SelfServiceSAMLProviderArn = a.self_service_saml_provider_arn }
      MutualAuthentication    = { ClientRootCertificateChainArn = a.root_certificate_chain_arn }
    }]
  }
}

terraform "aws_vpn_connection" {
  type = "AWS::EC2::VPNConnection"
  set = {
    PreSharedKeyStorage = self.preshared_key_storage
    VpnTunnelOptionsSpecifications = [
      { PreSharedKey = self.tunnel1_preshared_key, IKEVersions = [for v in each(self.tunnel1_ike_versions) : { Value = v }], LogOptions = self.tunnel1_log_options, StartupAction = self.tunnel1_startup_action, TunnelInsideCidr = self.tunnel1_inside_cidr },
      { PreSharedKey = self.tunnel2_preshared_key, IKEVersions = [for v in each(self.tunnel2_ike_versions) : { Value = v }], LogOptions = self.tunnel2_log_options, StartupAction = self.tunnel2_startup_action, TunnelInsideCidr = self.tunnel2_inside_cidr },
    ]
  }
}

fold "aws_verifiedaccess_instance_logging_configuration" {
  into = "AWS::EC2::VerifiedAccessInstance"
  on   = self.verifiedaccess_instance_id
  set  = { LoggingConfigurations = self.access_logs }
}

terraform "aws_network_interface" {
  type = "AWS::EC2::NetworkInterface"
  set = {
    GroupSet         = self.security_groups
    PrivateIpAddress = self.private_ip == null ? self.private_ips[0] : self.private_ip
  }
  drop     = ["ipv6_addresses", "ipv4_prefixes", "ipv6_prefixes"]
  defaults = { SourceDestCheck = true }
}

fold "aws_network_interface_sg_attachment" {
  into     = "AWS::EC2::NetworkInterface"
  on       = self.network_interface_id
  append   = { GroupSet = [self.security_group_id] }
  optional = true
}

# The first interface of an instance is named by the instance.
fold "aws_network_interface_sg_attachment" {
  into     = "AWS::EC2::Instance"
  on       = self.network_interface_id
  append   = { SecurityGroupIds = [self.security_group_id] }
  optional = true
}

terraform "aws_internet_gateway" {
  type = "AWS::EC2::InternetGateway"
  also "AWS::EC2::VPCGatewayAttachment" {
    when = self.vpc_id != null
    set  = { VpcId = self.vpc_id, InternetGatewayId = this }
  }
}

terraform "aws_vpn_gateway" {
  type     = "AWS::EC2::VPNGateway"
  defaults = { Type = "ipsec.1" }
  also "AWS::EC2::VPCGatewayAttachment" {
    when = self.vpc_id != null
    set  = { VpcId = self.vpc_id, VpnGatewayId = this }
  }
}

terraform "aws_eip" {
  type = "AWS::EC2::EIP"
  set  = { InstanceId = self.instance, IpamPoolId = self.ipam_pool_id }
  also "AWS::EC2::EIPAssociation" {
    when = self.network_interface != null
    set  = { AllocationId = this, NetworkInterfaceId = self.network_interface, PrivateIpAddress = self.associate_with_private_ip }
  }
}

terraform "aws_eip_association" {
  type = "AWS::EC2::EIPAssociation"
  set  = { EIP = self.public_ip }
}

terraform "aws_nat_gateway" {
  type = "AWS::EC2::NatGateway"
  set  = { PrivateIpAddress = self.private_ip }
}

terraform "aws_ec2_transit_gateway" {
  type     = "AWS::EC2::TransitGateway"
  defaults = { AutoAcceptSharedAttachments = "disable", DefaultRouteTableAssociation = "enable", DefaultRouteTablePropagation = "enable" }
}

terraform "aws_ec2_transit_gateway_vpc_attachment" {
  type = "AWS::EC2::TransitGatewayAttachment"
  set  = { Options = { ApplianceModeSupport = self.appliance_mode_support, DnsSupport = self.dns_support, Ipv6Support = self.ipv6_support, SecurityGroupReferencingSupport = self.security_group_referencing_support } }
}

terraform "aws_ec2_managed_prefix_list" {
  type = "AWS::EC2::PrefixList"
  set  = { PrefixListName = self.name, Entries = self.entry }
}

fold "aws_ec2_managed_prefix_list_entry" {
  into   = "AWS::EC2::PrefixList"
  on     = self.prefix_list_id
  append = { Entries = [{ Cidr = self.cidr, Description = self.description }] }
}

terraform "aws_customer_gateway" {
  type = "AWS::EC2::CustomerGateway"
}

types {
  aws_ec2_client_vpn_authorization_rule           = "AWS::EC2::ClientVpnAuthorizationRule"
  aws_ec2_client_vpn_network_association          = "AWS::EC2::ClientVpnTargetNetworkAssociation"
  aws_ec2_client_vpn_route                        = "AWS::EC2::ClientVpnRoute"
  aws_ec2_carrier_gateway                         = "AWS::EC2::CarrierGateway"
  aws_ec2_instance_connect_endpoint               = "AWS::EC2::InstanceConnectEndpoint"
  aws_ec2_local_gateway_route                     = "AWS::EC2::LocalGatewayRoute"
  aws_ec2_traffic_mirror_filter                   = "AWS::EC2::TrafficMirrorFilter"
  aws_ec2_traffic_mirror_session                  = "AWS::EC2::TrafficMirrorSession"
  aws_ec2_traffic_mirror_target                   = "AWS::EC2::TrafficMirrorTarget"
  aws_ec2_transit_gateway_peering_attachment      = "AWS::EC2::TransitGatewayPeeringAttachment"
  aws_ec2_transit_gateway_route                   = "AWS::EC2::TransitGatewayRoute"
  aws_ec2_transit_gateway_route_table             = "AWS::EC2::TransitGatewayRouteTable"
  aws_ec2_transit_gateway_route_table_association = "AWS::EC2::TransitGatewayRouteTableAssociation"
  aws_ec2_transit_gateway_route_table_propagation = "AWS::EC2::TransitGatewayRouteTablePropagation"
  aws_egress_only_internet_gateway                = "AWS::EC2::EgressOnlyInternetGateway"
  aws_internet_gateway_attachment                 = "AWS::EC2::VPCGatewayAttachment"
  aws_network_interface_attachment                = "AWS::EC2::NetworkInterfaceAttachment"
  aws_verifiedaccess_endpoint                     = "AWS::EC2::VerifiedAccessEndpoint"
  aws_verifiedaccess_group                        = "AWS::EC2::VerifiedAccessGroup"
  aws_verifiedaccess_instance                     = "AWS::EC2::VerifiedAccessInstance"
  aws_verifiedaccess_trust_provider               = "AWS::EC2::VerifiedAccessTrustProvider"
  aws_vpc_block_public_access_exclusion           = "AWS::EC2::VPCBlockPublicAccessExclusion"
  aws_vpc_block_public_access_options             = "AWS::EC2::VPCBlockPublicAccessOptions"
  aws_vpc_dhcp_options                            = "AWS::EC2::DHCPOptions"
  aws_vpc_dhcp_options_association                = "AWS::EC2::VPCDHCPOptionsAssociation"
  aws_vpc_encryption_control                      = "AWS::EC2::VPCEncryptionControl"
  aws_vpc_endpoint_connection_notification        = "AWS::EC2::VPCEndpointConnectionNotification"
  aws_vpc_ipv4_cidr_block_association             = "AWS::EC2::VPCCidrBlock"
  aws_vpc_ipv6_cidr_block_association             = "AWS::EC2::VPCCidrBlock"
  aws_vpc_peering_connection                      = "AWS::EC2::VPCPeeringConnection"
  aws_vpn_connection_route                        = "AWS::EC2::VPNConnectionRoute"
  aws_vpn_gateway_attachment                      = "AWS::EC2::VPCGatewayAttachment"
  aws_vpn_gateway_route_propagation               = "AWS::EC2::VPNGatewayRoutePropagation"
}
