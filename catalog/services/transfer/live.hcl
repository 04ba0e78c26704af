live "AWS::Transfer::Server" {
  service   = "transfer"
  operation = "ListServers"
  actions   = ["transfer:ListServers"]
  items     = "Servers[]"
  id        = "ServerId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["EndpointDetails.AddressAllocationIds", "EndpointType", "LoggingRole", "Protocols", "SecurityPolicyName", "StructuredLogDestinations"]
  follow "DescribeServer" {
    actions = ["transfer:DescribeServer"]
    input   = { ServerId = self.ServerId }
    root    = "Server"
    whole   = true
  }
}

live "AWS::Transfer::Connector" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "transfer:ListConnectors"]
  input     = { TypeName = "AWS::Transfer::Connector" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "transfer:DescribeConnector"]
    input   = { TypeName = "AWS::Transfer::Connector", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
