live "AWS::DirectConnect::Connection" {
  service   = "directconnect"
  operation = "DescribeConnections"
  actions   = ["directconnect:DescribeConnections"]
  items     = "connections[]"
  id        = "connectionId"
  equal     = ["Bandwidth", "Location"]
}
