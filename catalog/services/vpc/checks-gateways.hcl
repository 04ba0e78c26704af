check "transit-gateway-no-auto-accept" {
  title          = "Transit gateways do not accept attachments from other accounts by themselves"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::TransitGateway"
  severity       = "high"
  like           = is_not(self.AutoAcceptSharedAttachments, "enable")
  why            = "With automatic acceptance, every account that the gateway is shared with joins the network unasked."
  fix            = "Leave {AutoAcceptSharedAttachments} at disable and accept attachments one by one."
  remedy         = { AutoAcceptSharedAttachments = "disable" }
  example "pass" "another" { AutoAcceptSharedAttachments = "disable" }
}

check "transit-gateway-no-default-route-table" {
  title          = "Transit gateways do not put every attachment into one route table"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::TransitGateway"
  severity       = "low"
  condition      = self.DefaultRouteTableAssociation == "disable" && self.DefaultRouteTablePropagation == "disable"
  why            = "By default every attached network can reach every other: production, test and partners in one flat net."
  fix            = "Set {DefaultRouteTableAssociation} and {DefaultRouteTablePropagation} to disable and make a route table for each zone."
  remedy         = { DefaultRouteTableAssociation = "disable", DefaultRouteTablePropagation = "disable" }
  example "pass" { DefaultRouteTableAssociation = "disable", DefaultRouteTablePropagation = "disable" }
  example "fail" "default" {}
  example "fail" "half" { DefaultRouteTableAssociation = "disable" }
}

check "vpc-endpoint-policy-restricted" {
  title          = "VPC endpoints carry a policy that does not allow everybody everything"
  responsibility = "iam.resource-policy"
  resource       = "AWS::EC2::VPCEndpoint"
  severity       = "low"
  applies        = !contains(["GatewayLoadBalancer", "Resource", "ServiceNetwork"], coalesce(self.VpcEndpointType, "Gateway"))
  condition      = self.PolicyDocument != null && !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && s.ForEverybody && !s.Narrows && on_everything(s)])
  why            = "The default endpoint policy lets any identity, also of a foreign account, use the service through your network: a way to carry data out."
  fix            = "Set {PolicyDocument} to your accounts, organisation or buckets (aws:PrincipalOrgID, aws:ResourceOrgID)."
  example "pass" {
    PolicyDocument = {
      Statement = [{
        Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:*", Resource = "*"
      }]
    }
  }
  example "fail" "default policy" { ServiceName = "com.amazonaws.eu-central-1.s3" }
  example "fail" "open" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] }
  }
  example "not-applicable" "no policies there" { VpcEndpointType = "GatewayLoadBalancer" }
}

check "vpc-endpoint-own-security-groups" {
  title          = "Interface endpoints have security groups of their own"
  responsibility = "net.firewall"
  resource       = "AWS::EC2::VPCEndpoint"
  severity       = "low"
  applies        = self.VpcEndpointType == "Interface"
  like           = listed(self.SecurityGroupIds, ["sg-0123456789abcdef0"])
  why            = "Without a group the endpoint falls into the default one of the VPC, whose rules were made for something else or for nothing."
  fix            = "Name in {SecurityGroupIds} a group that admits port 443 from the subnets that use the endpoint."
  given { VpcEndpointType = "Interface" }
  example "not-applicable" "gateway" { VpcEndpointType = "Gateway" }
  example "not-applicable" "default is gateway" {}
}

check "vpc-endpoint-in-several-zones" {
  title          = "Interface endpoints stand in at least two Availability Zones"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::VPCEndpoint"
  severity       = "low"
  applies        = self.VpcEndpointType == "Interface"
  condition      = length(self.SubnetIds) >= 2
  why            = "With one zone gone, everything in the VPC loses the service behind the endpoint."
  fix            = "Name subnets of two or more zones in {SubnetIds}."
  given { VpcEndpointType = "Interface" }
  example "pass" { SubnetIds = ["subnet-0aaaaaaaaaaaaaaa0", "subnet-0bbbbbbbbbbbbbbb0"] }
  example "fail" { SubnetIds = ["subnet-0aaaaaaaaaaaaaaa0"] }
  example "not-applicable" { VpcEndpointType = "Gateway" }
}

check "vpc-endpoint-service-acceptance-required" {
  title          = "Endpoint services ask before they let a consumer connect"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::VPCEndpointService"
  severity       = "medium"
  like           = on(self.AcceptanceRequired)
  why            = "Without acceptance, every permitted principal connects its network to your service unseen."
}

check "vpc-endpoint-service-principals-named" {
  title          = "Endpoint services are offered to named principals, not to everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::EC2::VPCEndpointServicePermissions"
  severity       = "high"
  condition      = alltrue([for principal in self.AllowedPrincipals : principal != "*"])
  why            = "With * any AWS account may ask to connect to the service."
  fix            = "List in {AllowedPrincipals} the accounts or roles that need the service."
  example "pass" { AllowedPrincipals = ["arn:aws:iam::111122223333:root"] }
  example "pass" "nobody" {}
  example "fail" { AllowedPrincipals = ["*"] }
}

check "client-vpn-connection-log" {
  title          = "Client VPN endpoints record connections"
  responsibility = "ops.logging"
  resource       = "AWS::EC2::ClientVpnEndpoint"
  severity       = "low"
  condition      = self.ConnectionLogOptions.Enabled == true
  why            = "Who was in the network, from where and when, is the first question after an incident."
  fix            = "Set {ConnectionLogOptions.Enabled} to true with a {ConnectionLogOptions:CloudwatchLogGroup}."
  example "pass" { ConnectionLogOptions = { Enabled = true, CloudwatchLogGroup = "client-vpn" } }
  example "fail" { ConnectionLogOptions = { Enabled = false } }
  example "fail" "not said" {}
}

check "client-vpn-authorization-narrow" {
  title          = "Client VPN does not open every network to every user"
  responsibility = "net.segmentation"
  resource       = "AWS::EC2::ClientVpnAuthorizationRule"
  severity       = "medium"
  condition      = !(self.AuthorizeAllGroups == true && public_cidr(self.TargetNetworkCidr))
  why            = "One stolen laptop then reaches everything that the VPN can route to."
  fix            = "Name a group in {AccessGroupId} and the network it needs in {TargetNetworkCidr}."
  example "pass" "one group" { AccessGroupId = "S-1-5-21-1", TargetNetworkCidr = "10.0.0.0/16" }
  example "pass" "all, one network" { AuthorizeAllGroups = true, TargetNetworkCidr = "10.0.8.0/24" }
  example "fail" { AuthorizeAllGroups = true, TargetNetworkCidr = "0.0.0.0/0" }
}

check "vpn-connection-tunnel-logs" {
  title          = "Site-to-Site VPN connections log both tunnels"
  responsibility = "ops.logging"
  resource       = "AWS::EC2::VPNConnection"
  severity       = "low"
  condition      = length(self.VpnTunnelOptionsSpecifications) >= 2 && alltrue([for tunnel in self.VpnTunnelOptionsSpecifications : tunnel.LogOptions.CloudwatchLogOptions.LogEnabled == true])
  why            = "Failed negotiations and dropped tunnels show attacks and outages, if somebody writes them down."
  fix            = "Set {VpnTunnelOptionsSpecifications:LogOptions.CloudwatchLogOptions.LogEnabled} in both elements of {VpnTunnelOptionsSpecifications}."
  example "pass" {
    VpnTunnelOptionsSpecifications = [
      { LogOptions = { CloudwatchLogOptions = { LogEnabled = true } } },
      { LogOptions = { CloudwatchLogOptions = { LogEnabled = true } } },
    ]
  }
  example "fail" "default" {}
  example "fail" "one of two" {
    VpnTunnelOptionsSpecifications = [{ LogOptions = { CloudwatchLogOptions = { LogEnabled = true } } }, {}]
  }
  example "unknown" {
    VpnTunnelOptionsSpecifications = [
      { LogOptions = { CloudwatchLogOptions = { LogEnabled = true } } },
      { LogOptions = { CloudwatchLogOptions = { LogEnabled = unknown("parameter without default") } } },
    ]
  }
}

check "vpn-connection-ikev2-only" {
  title          = "Site-to-Site VPN tunnels speak IKEv2 only"
  responsibility = "data.transit"
  resource       = "AWS::EC2::VPNConnection"
  severity       = "low"
  condition      = length(self.VpnTunnelOptionsSpecifications) >= 2 && alltrue([for tunnel in self.VpnTunnelOptionsSpecifications : length(tunnel.IKEVersions) > 0 && alltrue([for version in tunnel.IKEVersions : version.Value == "ikev2"])])
  why            = "By default AWS also answers IKEv1, which has no protection against some downgrade and flooding attacks."
  fix            = "Set {VpnTunnelOptionsSpecifications:IKEVersions} to ikev2 in both elements of {VpnTunnelOptionsSpecifications}."
  example "pass" {
    VpnTunnelOptionsSpecifications = [
      { IKEVersions = [{ Value = "ikev2" }] },
      { IKEVersions = [{ Value = "ikev2" }] },
    ]
  }
  example "fail" "default" {}
  example "fail" "both versions" {
    VpnTunnelOptionsSpecifications = [
      { IKEVersions = [{ Value = "ikev1" }, { Value = "ikev2" }] },
      { IKEVersions = [{ Value = "ikev2" }] },
    ]
  }
}

check "vpn-connection-no-written-key" {
  title          = "Pre-shared keys of VPN tunnels are not written out in the source"
  responsibility = "iam.identities"
  resource       = "AWS::EC2::VPNConnection"
  severity       = "high"
  condition      = alltrue([for tunnel in self.VpnTunnelOptionsSpecifications : !is_written_out(tunnel.PreSharedKey)])
  why            = "Whoever can read the template or its history can pose as the other end of the tunnel."
  fix            = "Leave {VpnTunnelOptionsSpecifications:PreSharedKey} out so that AWS makes one, or take it from Secrets Manager by a dynamic reference."
  example "pass" "AWS makes it" {}
  example "pass" "from a secret" {
    VpnTunnelOptionsSpecifications = [{ PreSharedKey = ref("Key") }]
    resource "AWS::SecretsManager::Secret" "Key" { Name = "vpn" }
  }
  example "fail" { VpnTunnelOptionsSpecifications = [{ PreSharedKey = "correct.horse.battery" }] }
}

check "verified-access-logs" {
  title          = "Verified Access instances record requests"
  responsibility = "ops.logging"
  resource       = "AWS::EC2::VerifiedAccessInstance"
  severity       = "medium"
  condition      = self.LoggingConfigurations.S3.Enabled == true || self.LoggingConfigurations.CloudWatchLogs.Enabled == true || self.LoggingConfigurations.KinesisDataFirehose.Enabled == true
  why            = "It stands in for the VPN; its log is the only record of who was let in and who was not."
  fix            = "Enable one of {LoggingConfigurations:S3}, {LoggingConfigurations:CloudWatchLogs} or {LoggingConfigurations:KinesisDataFirehose} in {LoggingConfigurations}."
  example "pass" { LoggingConfigurations = { CloudWatchLogs = { Enabled = true, LogGroup = "access" } } }
  example "fail" "none" {}
  example "fail" "off" { LoggingConfigurations = { S3 = { Enabled = false } } }
}
