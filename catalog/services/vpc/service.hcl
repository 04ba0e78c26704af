service "vpc" {
  title      = "Amazon VPC"
  names      = ["virtual private cloud", "security groups", "network acl", "transit gateway", "privatelink", "site-to-site vpn", "client vpn", "tiros", "AWS Tiros"]
  model      = "infrastructure"
  because    = "AWS gives an isolated network on its backbone; addresses, routes, gateways and every firewall rule are the customer's."
  sources    = ["srm-page", "best-practices-wp", "ec2-security", "vpc-infrastructure-security"]
  classed_by = "best-practices-wp"

  type "AWS::EC2::CarrierGateway" {
    title  = "Carrier gateway"
    traits = ["network"]
  }
  type "AWS::EC2::ClientVpnAuthorizationRule" {
    title  = "Authorisation rule of a Client VPN"
    traits = ["network"]
  }
  type "AWS::EC2::ClientVpnEndpoint" {
    title  = "Client VPN endpoint"
    traits = ["endpoint"]
  }
  type "AWS::EC2::ClientVpnRoute" {
    title  = "Route of a Client VPN"
    traits = ["network"]
  }
  type "AWS::EC2::EIP" {
    title  = "Elastic IP address"
    traits = ["network"]
  }
  type "AWS::EC2::EgressOnlyInternetGateway" {
    title  = "Egress-only internet gateway"
    traits = ["network"]
  }
  type "AWS::EC2::FlowLog" {
    title  = "Flow log"
    traits = ["trail"]
  }
  type "AWS::EC2::InstanceConnectEndpoint" {
    title  = "EC2 Instance Connect Endpoint"
    traits = ["endpoint"]
  }
  type "AWS::EC2::InternetGateway" {
    title  = "Internet gateway"
    traits = ["network"]
  }
  type "AWS::EC2::LocalGatewayRoute" {
    title  = "Local gateway route (Outposts)"
    traits = ["network"]
  }
  type "AWS::EC2::LocalGatewayRouteTable" {
    title  = "Local gateway route table (Outposts)"
    traits = ["network"]
  }
  type "AWS::EC2::NatGateway" {
    title  = "NAT gateway"
    traits = ["network"]
    bears  = ["ops.resilience"]
  }
  type "AWS::EC2::NetworkAcl" {
    title  = "Network ACL"
    traits = ["network"]
  }
  type "AWS::EC2::NetworkAclEntry" {
    title  = "Rule of a network ACL"
    traits = ["network"]
  }
  type "AWS::EC2::NetworkInterface" {
    title  = "Network interface"
    traits = ["network"]
  }
  type "AWS::EC2::PrefixList" {
    title  = "Prefix list"
    name   = "PrefixListName"
    traits = ["network"]
  }
  type "AWS::EC2::Route" {
    title  = "Route"
    traits = ["network"]
  }
  type "AWS::EC2::RouteTable" {
    title  = "Route table"
    traits = ["network"]
  }
  type "AWS::EC2::SecurityGroup" {
    title  = "Security group"
    name   = "GroupName"
    traits = ["network"]
  }
  type "AWS::EC2::SecurityGroupEgress" {
    title  = "Outbound rule of a security group"
    traits = ["network"]
  }
  type "AWS::EC2::SecurityGroupIngress" {
    title  = "Inbound rule of a security group"
    traits = ["network"]
  }
  type "AWS::EC2::Subnet" {
    title  = "Subnet"
    traits = ["network"]
  }
  type "AWS::EC2::TrafficMirrorSession" {
    title  = "Traffic mirror session"
    traits = ["network"]
  }
  type "AWS::EC2::TransitGateway" {
    title  = "Transit gateway"
    traits = ["network"]
  }
  type "AWS::EC2::TransitGatewayAttachment" {
    title  = "Attachment of a VPC to a transit gateway"
    traits = ["network"]
  }
  type "AWS::EC2::TransitGatewayPeeringAttachment" {
    title  = "Peering of transit gateways"
    traits = ["network"]
  }
  type "AWS::EC2::TransitGatewayRoute" {
    title  = "Transit gateway route"
    traits = ["network"]
  }
  type "AWS::EC2::TransitGatewayRouteTable" {
    title  = "Transit gateway route table"
    traits = ["network"]
  }
  type "AWS::EC2::TransitGatewayVpcAttachment" {
    title  = "Attachment of a VPC to a transit gateway"
    traits = ["network"]
  }
  type "AWS::EC2::VPC" {
    title  = "VPC"
    traits = ["network"]
    bears  = ["ops.resilience"]
  }
  type "AWS::EC2::VPCEndpoint" {
    title  = "VPC endpoint"
    traits = ["endpoint", "policy"]
    bears  = ["ops.resilience"]
  }
  type "AWS::EC2::VPCEndpointService" {
    title  = "Endpoint service (PrivateLink)"
    traits = ["endpoint"]
  }
  type "AWS::EC2::VPCEndpointServicePermissions" {
    title  = "Permissions of an endpoint service"
    traits = ["policy"]
  }
  type "AWS::EC2::VPCGatewayAttachment" {
    title  = "Attachment of an internet or VPN gateway"
    traits = ["network"]
  }
  type "AWS::EC2::VPCPeeringConnection" {
    title  = "VPC peering connection"
    traits = ["network"]
  }
  type "AWS::EC2::VPNConnection" {
    title  = "Site-to-Site VPN connection"
    traits = ["endpoint"]
    bears  = ["ops.resilience"]
  }
  type "AWS::EC2::VPNGateway" {
    title  = "Virtual private gateway"
    traits = ["network"]
  }
  type "AWS::EC2::VerifiedAccessEndpoint" {
    title  = "Verified Access endpoint"
    traits = ["endpoint", "policy"]
  }
  type "AWS::EC2::VerifiedAccessGroup" {
    title  = "Verified Access group"
    traits = ["policy", "network"]
  }
  type "AWS::EC2::VerifiedAccessInstance" {
    title  = "Verified Access instance"
    traits = ["network"]
  }
  type "AWS::EC2::VPCBlockPublicAccessExclusion" {
    title  = "Exclusion from VPC Block Public Access"
    traits = ["network"]
  }
  type "AWS::EC2::VPCBlockPublicAccessOptions" {
    title  = "VPC Block Public Access"
    traits = ["network"]
  }
  type "AWS::EC2::VPCEncryptionControl" {
    title  = "VPC encryption control"
    traits = ["network"]
    bears  = ["data.transit"]
  }
  settings = [
    "AWS::EC2::ClientVpnTargetNetworkAssociation",
    "AWS::EC2::CustomerGateway",
    "AWS::EC2::DHCPOptions",
    "AWS::EC2::EIPAssociation",
    "AWS::EC2::GatewayRouteTableAssociation",
    "AWS::EC2::IPAM",
    "AWS::EC2::IPAMAllocation",
    "AWS::EC2::IPAMPool",
    "AWS::EC2::IPAMPoolCidr",
    "AWS::EC2::IPAMResourceDiscovery",
    "AWS::EC2::IPAMResourceDiscoveryAssociation",
    "AWS::EC2::IPAMScope",
    "AWS::EC2::LocalGatewayRouteTableVPCAssociation",
    "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation",
    "AWS::EC2::NetworkInsightsAccessScope",
    "AWS::EC2::NetworkInsightsAccessScopeAnalysis",
    "AWS::EC2::NetworkInsightsAnalysis",
    "AWS::EC2::NetworkInsightsPath",
    "AWS::EC2::NetworkInterfaceAttachment",
    "AWS::EC2::NetworkInterfacePermission",
    "AWS::EC2::NetworkPerformanceMetricSubscription",
    "AWS::EC2::SubnetCidrBlock",
    "AWS::EC2::SubnetNetworkAclAssociation",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::TrafficMirrorFilter",
    "AWS::EC2::TrafficMirrorFilterRule",
    "AWS::EC2::TrafficMirrorTarget",
    "AWS::EC2::TransitGatewayConnect",
    "AWS::EC2::TransitGatewayMulticastDomain",
    "AWS::EC2::TransitGatewayMulticastDomainAssociation",
    "AWS::EC2::TransitGatewayMulticastGroupMember",
    "AWS::EC2::TransitGatewayMulticastGroupSource",
    "AWS::EC2::TransitGatewayRouteTableAssociation",
    "AWS::EC2::TransitGatewayRouteTablePropagation",
    "AWS::EC2::VPCCidrBlock",
    "AWS::EC2::VPCDHCPOptionsAssociation",
    "AWS::EC2::VPCEndpointConnectionNotification",
    "AWS::EC2::VPNConnectionRoute",
    "AWS::EC2::VPNGatewayRoutePropagation",
    "AWS::EC2::VerifiedAccessTrustProvider",
    "AWS::EC2::IpamExternalResourceVerificationToken",
    "AWS::EC2::IPAMPrefixListResolver",
    "AWS::EC2::IPAMPrefixListResolverTarget",
    "AWS::EC2::IpPoolRouteTableAssociation",
    "AWS::EC2::IPv4Pool",
    "AWS::EC2::LocalGatewayVirtualInterface",
    "AWS::EC2::LocalGatewayVirtualInterfaceGroup",
    "AWS::EC2::RouteServer",
    "AWS::EC2::RouteServerAssociation",
    "AWS::EC2::RouteServerEndpoint",
    "AWS::EC2::RouteServerPeer",
    "AWS::EC2::RouteServerPropagation",
    "AWS::EC2::SecurityGroupVpcAssociation",
    "AWS::EC2::SubnetCidrReservation",
    "AWS::EC2::TransitGatewayConnectPeer",
    "AWS::EC2::TransitGatewayMeteringPolicy",
    "AWS::EC2::TransitGatewayMeteringPolicyEntry",
    "AWS::EC2::TransitGatewayPolicyTable",
    "AWS::EC2::TransitGatewayPolicyTableAssociation",
    "AWS::EC2::TransitGatewayPolicyTableEntry",
    "AWS::EC2::VPNConcentrator",
  ]
}

override "vpc-subnet-on-outpost" {
  inherit = "outpost"
  on      = ["AWS::EC2::Subnet"]
  when    = self.OutpostArn != null
  holders = { "ops.resilience" = null }
  because = "An Outpost stands in the customer's own building: room, power, cooling and the door are the customer's."
  source  = "rds-outposts"
  example "applies"        { OutpostArn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0" }
  example "does-not-apply" { VpcId = "vpc-0123456789abcdef0" }
  example "unknown"        { OutpostArn = unknown("parameter without default") }
}

override "vpc-local-gateway" {
  inherit = "outpost"
  on = [
    "AWS::EC2::LocalGatewayRoute",
    "AWS::EC2::LocalGatewayRouteTable",
  ]
  holders = { "ops.resilience" = null }
  because = "A local gateway joins an Outpost to the customer's own network and stands in the customer's own building."
  source  = "rds-outposts"
}

override "vpc-endpoint-transit" {
  on      = ["AWS::EC2::VPCEndpoint"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Traffic of an endpoint stays on the AWS network and never crosses the internet."
      customer = "The program still has to speak TLS to the service behind the endpoint, and refuse to speak without."
    }
  }
  because    = "PrivateLink carries the traffic privately; it does not encrypt what the program sends in clear text."
  source     = "vpc-infrastructure-security"
  confidence = "derived"
}

override "vpc-vpn-transit" {
  on      = ["AWS::EC2::VPNConnection", "AWS::EC2::ClientVpnEndpoint"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "AWS runs its end of the tunnel and the IPsec or TLS in it."
      customer = "The customer chooses algorithms and versions, keeps keys and certificates, and runs the other end."
    }
  }
  because    = "The encrypted tunnel is AWS's at one end and the customer's at the other."
  source     = "vpc-vpn"
  confidence = "derived"
}

override "vpc-vpn-resilience" {
  on      = ["AWS::EC2::VPNConnection"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "AWS ends every connection in two tunnels."
      customer = "The customer's device has to use both tunnels, and there should be a second device."
    }
  }
  because    = "Two tunnels only help when both are used."
  source     = "vpc-vpn"
  confidence = "derived"
}
