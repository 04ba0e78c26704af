checks "gamelift-administration-not-public" {
  each "gamelift-fleet-administration-not-public" {
    title       = "GameLift fleets open no administrative port to the whole internet"
    type        = "AWS::GameLift::Fleet"
    permissions = self.EC2InboundPermissions
  }
  each "gamelift-container-fleet-administration-not-public" {
    title       = "Container fleets of GameLift open no administrative port to the whole internet"
    type        = "AWS::GameLift::ContainerFleet"
    permissions = self.InstanceInboundPermissions
  }
  responsibility = "net.firewall"
  resource       = each.type
  severity       = "high"
  condition      = !anytrue([for p in each.permissions : public_cidr(p.IpRange) && contains(["TCP", "ALL"], upper(coalesce(p.Protocol, "ALL"))) && of_log_in(p)])
  why            = "Players need the game's ports; SSH and RDP that everybody can reach are attacked all day."
  fix            = "Narrow {${each.permissions}} to the game's ports, and {${each.permissions}[]:IpRange} of others to administrators."
  example "pass" { (each.permissions) = [{ FromPort = 7777, ToPort = 7777, Protocol = "UDP", IpRange = "0.0.0.0/0" }] }
  example "fail" { (each.permissions) = [{ FromPort = 1, ToPort = 60000, Protocol = "TCP", IpRange = "0.0.0.0/0" }] }
}

check "gamelift-fleet-single-ports" {
  title          = "GameLift fleets open single ports, not ranges"
  responsibility = "net.firewall"
  resource       = "AWS::GameLift::Fleet"
  severity       = "low"
  applies        = length(self.EC2InboundPermissions) > 0
  condition      = alltrue([for p in self.EC2InboundPermissions : p.FromPort == p.ToPort])
  why            = "Behind each open port something may one day listen that was not meant for players."
  fix            = "Give one entry of {EC2InboundPermissions} for each port that a server process uses."
  example "pass" { EC2InboundPermissions = [{ FromPort = 7777, ToPort = 7777, Protocol = "UDP", IpRange = "0.0.0.0/0" }] }
  example "fail" { EC2InboundPermissions = [{ FromPort = 7000, ToPort = 8000, Protocol = "UDP", IpRange = "0.0.0.0/0" }] }
  example "unknown" { EC2InboundPermissions = [{ FromPort = 7777, ToPort = unknown("parameter without default"), Protocol = "UDP", IpRange = "0.0.0.0/0" }] }
  example "not-applicable" { Name = "arena" }
}

check "gamelift-fleet-certificate" {
  title          = "GameLift fleets have certificates for their servers"
  responsibility = "data.transit"
  resource       = "AWS::GameLift::Fleet"
  severity       = "low"
  applies        = coalesce(self.ComputeType, "EC2") == "EC2"
  like           = is(self.CertificateConfiguration.CertificateType, "GENERATED")
  why            = "Without a certificate game clients cannot tell the server from somebody in between; it can be asked for only when the fleet is made."
  fix            = "Make the fleet anew with {CertificateConfiguration.CertificateType} GENERATED, and use TLS in the game."
  remedy         = { "CertificateConfiguration.CertificateType" = "GENERATED" }
  example "not-applicable" { ComputeType = "ANYWHERE" }
}
