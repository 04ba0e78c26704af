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
