live "AWS::DirectConnect::Connection" {
  service   = "directconnect"
  operation = "DescribeConnections"
  actions   = ["directconnect:DescribeConnections"]
  items     = "connections[]"
  id        = "connectionId"
  equal     = ["Bandwidth", "Location"]
}

live "AWS::DirectConnect::Lag" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "directconnect:DescribeLags"]
  input     = { TypeName = "AWS::DirectConnect::Lag" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "RequestMACSec" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "directconnect:DescribeLags"]
    input   = { TypeName = "AWS::DirectConnect::Lag", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
