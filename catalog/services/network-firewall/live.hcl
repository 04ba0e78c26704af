live "AWS::NetworkFirewall::LoggingConfiguration" {
  service   = "network-firewall"
  operation = "ListFirewalls"
  actions   = ["network-firewall:ListFirewalls"]
  items     = "Firewalls[]"
  id        = "FirewallArn"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["FirewallArn"]
  set = {
    LoggingConfiguration = self.DescribeLoggingConfiguration.LoggingConfiguration
  }
  follow "DescribeLoggingConfiguration" {
    actions = ["network-firewall:DescribeLoggingConfiguration"]
    input   = { FirewallArn = self.FirewallArn }
  }
}
