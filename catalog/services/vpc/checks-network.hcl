check "vpc-flow-logs-enabled" {
  title          = "VPCs record their traffic in flow logs"
  responsibility = "ops.logging"
  resource       = "AWS::EC2::VPC"
  severity       = "medium"
  condition      = anytrue([for log in referencing("AWS::EC2::FlowLog", "ResourceId") : log.TrafficType != "ACCEPT"])
  why            = "After a break-in the flow logs tell who talked to whom; without them, and without the refused connections, there is nothing to look at."
  fix            = "Add an AWS::EC2::FlowLog whose {AWS::EC2::FlowLog#ResourceId} is the VPC, with {AWS::EC2::FlowLog#TrafficType} ALL or REJECT."
  given { CidrBlock = "10.0.0.0/16" }
  example "pass" {
    resource "AWS::EC2::FlowLog" "Log" { ResourceId = ref("self"), ResourceType = "VPC", TrafficType = "ALL" }
  }
  example "fail" "none" {}
  example "fail" "accepted traffic only" {
    resource "AWS::EC2::FlowLog" "Log" {
      ResourceId   = ref("self")
      ResourceType = "VPC"
      TrafficType  = "ACCEPT"
    }
  }
  example "fail" "log of another VPC" {
    resource "AWS::EC2::FlowLog" "Log" {
      ResourceId   = "vpc-0123456789abcdef0"
      ResourceType = "VPC"
      TrafficType  = "ALL"
    }
  }
  example "unknown" {
    resource "AWS::EC2::FlowLog" "Log" {
      ResourceId   = ref("self")
      ResourceType = "VPC"
      TrafficType  = unknown("parameter without default")
    }
  }
}

check "flow-log-records-all-traffic" {
  title          = "Flow logs record accepted and refused traffic"
  responsibility = "ops.logging"
  resource       = "AWS::EC2::FlowLog"
  severity       = "low"
  level          = "recommended"
  condition      = startswith(self.ResourceType, "TransitGateway") || self.TrafficType == "ALL"
  why            = "Refused connections show the scan, accepted ones the theft; half of it tells half of the story."
  fix            = "Set {TrafficType} to ALL."
  remedy         = { TrafficType = "ALL" }
  example "pass" { ResourceType = "VPC", TrafficType = "ALL" }
  example "pass" "transit gateways record all" { ResourceType = "TransitGateway" }
  example "fail" { ResourceType = "Subnet", TrafficType = "REJECT" }
}

check "subnet-no-public-ip-on-launch" {
  title          = "Subnets do not hand out public IPv4 addresses"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::Subnet"
  severity       = "medium"
  like           = off(self.MapPublicIpOnLaunch)
  why            = "Every instance started there gets an address on the internet whether or not anybody meant it to."
  fix            = "Leave {MapPublicIpOnLaunch} off and give public addresses where they are needed, to load balancers and NAT gateways."
}

check "vpc-subnets-in-several-zones" {
  title          = "VPCs have subnets in at least two Availability Zones"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::VPC"
  severity       = "medium"
  applies        = length(referencing("AWS::EC2::Subnet", "VpcId")) > 0
  condition      = length(distinct([for subnet in referencing("AWS::EC2::Subnet", "VpcId") : subnet.AvailabilityZone != null ? subnet.AvailabilityZone : subnet.AvailabilityZoneId])) >= 2
  why            = "AWS keeps zones apart so that one fault does not stop them all, but only who uses two of them gains by it."
  fix            = "Create subnets with different {AWS::EC2::Subnet#AvailabilityZone} values."
  given { CidrBlock = "10.0.0.0/16" }
  example "pass" {
    resource "AWS::EC2::Subnet" "A" { VpcId = ref("self"), AvailabilityZone = "eu-central-1a" }
    resource "AWS::EC2::Subnet" "B" { VpcId = ref("self"), AvailabilityZone = "eu-central-1b" }
  }
  example "fail" {
    resource "AWS::EC2::Subnet" "A" { VpcId = ref("self"), AvailabilityZone = "eu-central-1a" }
    resource "AWS::EC2::Subnet" "B" { VpcId = ref("self"), AvailabilityZone = "eu-central-1a" }
  }
  example "unknown" {
    resource "AWS::EC2::Subnet" "A" {
      VpcId            = ref("self")
      AvailabilityZone = unknown("chosen at deployment")
    }
    resource "AWS::EC2::Subnet" "B" {
      VpcId            = ref("self")
      AvailabilityZone = unknown("chosen at deployment")
    }
  }
  example "not-applicable" "no subnets here" { CidrBlock = "10.0.0.0/16" }
}

check "vpc-ec2-interface-endpoint" {
  title          = "VPCs reach the EC2 API through an interface endpoint"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::VPC"
  severity       = "low"
  condition      = anytrue([for endpoint in referencing("AWS::EC2::VPCEndpoint", "VpcId") : endswith(endpoint.ServiceName, ".ec2")])
  why            = "Without an endpoint, calls to the EC2 API leave the VPC through a gateway to the public internet side."
  fix            = "Add an AWS::EC2::VPCEndpoint of {AWS::EC2::VPCEndpoint#VpcEndpointType} Interface with the {AWS::EC2::VPCEndpoint#ServiceName} of EC2 in the Region."
  given { CidrBlock = "10.0.0.0/16" }
  example "pass" {
    resource "AWS::EC2::VPCEndpoint" "Ec2" {
      VpcId           = ref("self")
      VpcEndpointType = "Interface"
      ServiceName     = "com.amazonaws.eu-central-1.ec2"
    }
  }
  example "fail" "none" {}
  example "fail" "another service" {
    resource "AWS::EC2::VPCEndpoint" "S3" {
      VpcId       = ref("self")
      ServiceName = "com.amazonaws.eu-central-1.s3"
    }
  }
  example "unknown" {
    resource "AWS::EC2::VPCEndpoint" "Ec2" {
      VpcId       = ref("self")
      ServiceName = unknown("built from the Region")
    }
  }
}

check "vpc-encryption-control-enforced" {
  title          = "VPC encryption controls enforce encryption in transit"
  responsibility = "data.transit"
  resource       = "AWS::EC2::VPCEncryptionControl"
  severity       = "low"
  like           = is(self.Mode, "enforce")
  why            = "In monitor mode the VPC only reports traffic in clear text; in enforce mode it does not let it happen."
  fix            = "Set {Mode} to enforce once no resource in the VPC needs unencrypted traffic."
  remedy         = { Mode = "enforce" }
  example "fail" { Mode = "monitor" }
}

check "vpc-block-public-access-on" {
  title          = "VPC Block Public Access keeps internet gateways from letting traffic in"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::VPCBlockPublicAccessOptions"
  severity       = "medium"
  level          = "thorough"
  condition      = self.InternetGatewayBlockMode == "block-bidirectional" || self.InternetGatewayBlockMode == "block-ingress"
  why            = "One switch for the whole Region holds even when a route table or a security group is opened by mistake."
  fix            = "Set {InternetGatewayBlockMode} to block-bidirectional or block-ingress and exclude the subnets that are meant to be public."
  remedy         = { InternetGatewayBlockMode = "block-bidirectional" }
  example "pass" { InternetGatewayBlockMode = "block-bidirectional" }
  example "pass" "inbound only" { InternetGatewayBlockMode = "block-ingress" }
  example "fail" { InternetGatewayBlockMode = "off" }
}

check "vpc-block-public-access-exclusion-egress-only" {
  title          = "Exclusions from VPC Block Public Access allow outbound traffic only"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::VPCBlockPublicAccessExclusion"
  severity       = "low"
  like           = is(self.InternetGatewayExclusionMode, "allow-egress")
  why            = "A two-way exclusion puts the subnet or VPC back on the open internet."
  fix            = "Set {InternetGatewayExclusionMode} to allow-egress, or waive the exclusion with the reason why it is public."
  remedy         = { InternetGatewayExclusionMode = "allow-egress" }
  example "fail" { InternetGatewayExclusionMode = "allow-bidirectional" }
}

check "network-interface-source-dest-check" {
  title          = "Network interfaces check source and destination"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::NetworkInterface"
  severity       = "medium"
  condition      = self.SourceDestCheck != false
  why            = "An interface that takes and sends packets for others can be made a router around the segmentation."
  fix            = "Leave {SourceDestCheck} on, except for NAT instances and firewalls, which are worth a waiver."
  remedy         = { SourceDestCheck = true }
  example "pass" "default" {}
  example "pass" { SourceDestCheck = true }
  example "fail" { SourceDestCheck = false }
}

check "elastic-ip-in-use" {
  title          = "Elastic IP addresses are attached to something"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::EIP"
  severity       = "low"
  let = {
    placed   = length(referencing(["AWS::EC2::EIPAssociation", "AWS::EC2::NatGateway"], "AllocationId")) > 0
    balances = length(referencing("AWS::ElasticLoadBalancingV2::LoadBalancer", "SubnetMappings.AllocationId")) > 0
    serves   = length(referencing("AWS::Transfer::Server", "EndpointDetails.AddressAllocationIds")) > 0
  }
  condition = self.InstanceId != null || let.placed || let.balances || let.serves
  why       = "A forgotten address stays on allow-lists of partners and in DNS; who gets it later is trusted by mistake."
  fix       = "Attach it ({InstanceId}, EIPAssociation, NAT gateway, load balancer, Transfer server) or release it."
  example "pass" "instance" { InstanceId = "i-0123456789abcdef0" }
  example "pass" "NAT gateway" {
    resource "AWS::EC2::NatGateway" "Nat" {
      AllocationId = ref("self", "AllocationId")
      SubnetId     = "subnet-0123456789abcdef0"
    }
  }
  example "pass" "Transfer server" {
    resource "AWS::Transfer::Server" "Files" {
      EndpointType    = "VPC"
      EndpointDetails = { AddressAllocationIds = [ref("self", "AllocationId")] }
    }
  }
  example "fail" { Domain = "vpc" }
}

check "peering-route-least-privilege" {
  title          = "Routes over VPC peering lead to particular networks only"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::Route"
  severity       = "high"
  applies        = self.VpcPeeringConnectionId != null
  condition      = !public_cidr(self.DestinationCidrBlock) && !public_cidr(self.DestinationIpv6CidrBlock)
  why            = "A default route over a peering sends everything to the other side and lets its network reach everything here."
  fix            = "Set {DestinationCidrBlock} to the range in the peer VPC that is needed."
  given { VpcPeeringConnectionId = "pcx-0123456789abcdef0" }
  example "pass" { DestinationCidrBlock = "10.20.0.0/16" }
  example "fail" { DestinationCidrBlock = "0.0.0.0/0" }
  example "not-applicable" "other route" {
    NatGatewayId         = "nat-0123456789abcdef0"
    DestinationCidrBlock = "0.0.0.0/0"
  }
}
