source "rtbfabric-security" {
  title = "AWS RTB Fabric API Reference, CreateRequesterGateway; User Guide, RTB Fabric gateways"
  url   = "https://docs.aws.amazon.com/rtb-fabric/latest/api/API_CreateRequesterGateway.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
