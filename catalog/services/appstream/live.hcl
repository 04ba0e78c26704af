live "AWS::AppStream::Fleet" {
  service   = "appstream"
  operation = "DescribeFleets"
  actions   = ["appstream:DescribeFleets"]
  items     = "Fleets[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["DisableIMDSV1", "DisconnectTimeoutInSeconds", "EnableDefaultInternetAccess", "FleetType", "IdleDisconnectTimeoutInSeconds", "MaxUserDurationInSeconds"]
}
