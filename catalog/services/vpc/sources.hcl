source "vpc-infrastructure-security" {
  title = "Amazon VPC User Guide, Infrastructure security in Amazon VPC"
  url   = "https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Seen as a stored translation of the page."
}

source "vpc-vpn" {
  title  = "AWS Site-to-Site VPN User Guide, Tunnel options for your VPN connection"
  url    = "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
  opened = false
  note   = "From memory of the page; not looked at again."
}
