service "directconnect" {
  title    = "AWS Direct Connect"
  names    = ["direct connect", "dx", "dedicated connection", "virtual interface"]
  model    = "infrastructure"
  prefixes = ["AWS::DirectConnect::"]
  because  = "AWS runs its routers at the Direct Connect location; the line to it, the router at its other end, routes, encryption and a second way are the customer's."
  sources  = ["best-practices-wp", "directconnect-security", "directconnect-encryption"]

  type "AWS::DirectConnect::Connection" {
    title  = "Connection"
    name   = "ConnectionName"
    traits = ["network", "endpoint"]
    bears  = ["ops.resilience"]
  }
  type "AWS::DirectConnect::Lag" {
    title  = "Link aggregation group"
    name   = "LagName"
    traits = ["network", "endpoint"]
    bears  = ["ops.resilience"]
  }
  type "AWS::DirectConnect::DirectConnectGateway" {
    title  = "Direct Connect gateway"
    traits = ["network"]
  }
  type "AWS::DirectConnect::DirectConnectGatewayAssociation" {
    title  = "VPCs behind a Direct Connect gateway"
    traits = ["network"]
  }
  type "AWS::DirectConnect::PrivateVirtualInterface" {
    title   = "Private virtual interface"
    traits  = ["network"]
    bears   = ["data.transit"]
    secrets = ["AuthKey"]
  }
  type "AWS::DirectConnect::PublicVirtualInterface" {
    title   = "Public virtual interface"
    traits  = ["network"]
    bears   = ["data.transit", "net.exposure"]
    secrets = ["AuthKey"]
  }
  type "AWS::DirectConnect::TransitVirtualInterface" {
    title   = "Transit virtual interface"
    traits  = ["network"]
    bears   = ["data.transit"]
    secrets = ["AuthKey"]
  }
}

override "directconnect-line" {
  on      = ["AWS::DirectConnect::Connection", "AWS::DirectConnect::Lag"]
  holders = { "infra.backbone" = "shared" }
  parts = {
    "infra.backbone" = {
      aws      = "Runs its router at the location, and its network behind it."
      customer = "The cross-connect, the line from there, the router at its end, and the contract with whoever runs them."
    }
  }
  because    = "AWS's network ends at the port of its router in the Direct Connect location."
  source     = "directconnect-security"
  confidence = "derived"
}

override "directconnect-encryption" {
  on      = ["AWS::DirectConnect::Connection", "AWS::DirectConnect::Lag", "AWS::DirectConnect::PrivateVirtualInterface", "AWS::DirectConnect::PublicVirtualInterface", "AWS::DirectConnect::TransitVirtualInterface"]
  holders = { "data.transit" = "customer" }
  modes   = { "data.transit" = "provided" }
  parts = {
    "data.transit" = { customer = "A VPN over the line, MACsec on it, or encryption in the application." }
  }
  because    = "Direct Connect encrypts nothing by itself: VPN over the line, or encryption in the application, is for the customer to bring."
  source     = "directconnect-encryption"
  confidence = "documented"
}

override "directconnect-macsec" {
  on      = ["AWS::DirectConnect::Connection", "AWS::DirectConnect::Lag"]
  when    = self.RequestMACSec == true
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Gives a port that can do MACsec, and encrypts between it and the customer's device once there is a key."
      customer = "A device that can do it, the key pair, an encryption mode that does not fall back, and whatever protection is wanted beyond this link."
    }
  }
  because    = "MACsec protects the link to the Direct Connect location, once keys are associated, and nothing behind it."
  source     = "directconnect-encryption"
  confidence = "derived"
  example "applies" { RequestMACSec = true }
  example "does-not-apply" { Bandwidth = "10Gbps" }
  example "unknown" { RequestMACSec = unknown("parameter without default") }
}

override "directconnect-resilience" {
  on      = ["AWS::DirectConnect::Connection", "AWS::DirectConnect::Lag"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Offers several locations, and devices apart from each other at each."
      customer = "Ordering connections on separate devices, and at more than one location, or a VPN as the second way, and trying the failover."
    }
  }
  because    = "One connection ends on one device: how many faults the customer survives depends on how many it orders, and where."
  source     = "directconnect-resilience"
  confidence = "documented"
}
