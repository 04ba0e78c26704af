variant "flow" {
  title = "Flow"
  resource "AWS::MediaConnect::Flow" "flow" {
    Name        = "contribution"
    Maintenance = { MaintenanceDay = "Tuesday", MaintenanceStartHour = "03:00" }
  }
}

variant "gateway" {
  title = "Gateway on the customer's premises, with a bridge"
  resource "AWS::MediaConnect::Gateway" "gateway" {
    Name             = "studio"
    EgressCidrBlocks = ["10.0.0.0/24"]
  }
  resource "AWS::MediaConnect::Bridge" "bridge" {
    Name         = "studio"
    PlacementArn = ref("gateway")
  }
}
