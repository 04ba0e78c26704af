variant "managed" {
  title = "Managed EC2 fleet"
  resource "AWS::GameLift::Fleet" "fleet" {
    Name            = "arena"
    EC2InstanceType = "c5.large"
  }
}

variant "anywhere" {
  title = "Fleet of the customer's own machines"
  resource "AWS::GameLift::Fleet" "fleet" {
    Name        = "arena"
    ComputeType = "ANYWHERE"
  }
}

variant "fleetiq" {
  title = "Game server group of Spot instances in the customer's account"
  resource "AWS::GameLift::GameServerGroup" "group" { GameServerGroupName = "arena" }
}
