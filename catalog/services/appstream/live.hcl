live "AWS::AppStream::Fleet" {
  service   = "appstream"
  operation = "DescribeFleets"
  actions   = ["appstream:DescribeFleets"]
  items     = "Fleets[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["DisableIMDSV1", "DisconnectTimeoutInSeconds", "EnableDefaultInternetAccess", "FleetType", "IdleDisconnectTimeoutInSeconds", "MaxUserDurationInSeconds"]
}
