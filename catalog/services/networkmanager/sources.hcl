source "networkmanager-security" {
  title  = "AWS Global Networks for Transit Gateways User Guide, Security in AWS Network Manager"
  url    = "https://docs.aws.amazon.com/network-manager/latest/tgwnm/security.html"
  opened = false
}

source "networkmanager-policy" {
  title = "AWS Cloud WAN User Guide, Core network policy version parameters"
  url   = "https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-policies-json.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
