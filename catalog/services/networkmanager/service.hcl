service "networkmanager" {
  title    = "AWS Network Manager"
  names    = ["network manager", "cloud wan", "aws cloud wan", "core network", "NetworkManager"]
  model    = "infrastructure"
  prefixes = ["AWS::NetworkManager::"]
  global   = ["AWS::NetworkManager::"]
  because  = "AWS runs the core network and its attachments; the policy that says who reaches whom, and the devices and lines on the customer's sites, are the customer's."
  sources  = ["best-practices-wp", "srm-page", "networkmanager-policy", "networkmanager-security"]

  type "AWS::NetworkManager::CoreNetwork" {
    title  = "Core network"
    traits = ["network", "policy"]
  }
  type "AWS::NetworkManager::GlobalNetwork" {
    title  = "Global network"
    traits = ["setting"]
  }
  type "AWS::NetworkManager::VpcAttachment" {
    title  = "VPC in a core network"
    traits = ["network"]
  }
  type "AWS::NetworkManager::ConnectAttachment" {
    title  = "Connect attachment"
    traits = ["network"]
  }
  type "AWS::NetworkManager::ConnectPeer" {
    title  = "Connect peer"
    traits = ["network"]
    bears  = ["data.transit"]
  }
  type "AWS::NetworkManager::DirectConnectGatewayAttachment" {
    title  = "Direct Connect gateway in a core network"
    traits = ["network"]
  }
  type "AWS::NetworkManager::SiteToSiteVpnAttachment" {
    title  = "VPN in a core network"
    traits = ["network"]
  }
  type "AWS::NetworkManager::TransitGatewayPeering" {
    title  = "Peering with a transit gateway"
    traits = ["network"]
  }
  type "AWS::NetworkManager::TransitGatewayRouteTableAttachment" {
    title  = "Route table of a transit gateway in a core network"
    traits = ["network"]
  }
  type "AWS::NetworkManager::TransitGatewayRegistration" {
    title  = "Transit gateway in a global network"
    traits = ["setting"]
  }
  type "AWS::NetworkManager::Device" {
    title  = "Device of the customer's"
    traits = ["setting"]
  }
  type "AWS::NetworkManager::Site" {
    title  = "Site of the customer's"
    traits = ["setting"]
  }
  type "AWS::NetworkManager::Link" {
    title  = "Line of the customer's"
    traits = ["setting"]
  }
}

override "networkmanager-segments" {
  on      = ["AWS::NetworkManager::CoreNetwork"]
  holders = { "net.segmentation" = "customer", "net.firewall" = "customer" }
  parts = {
    "net.firewall"     = { customer = "Firewalls that segments are led through (network function groups), and those of the attached VPCs." }
    "net.segmentation" = { customer = "The core network policy: segments, what is shared between them, and which attachments join without being asked." }
  }
  because    = "AWS builds what the core network policy says, and the policy is the customer's."
  source     = "networkmanager-policy"
  confidence = "documented"
}
