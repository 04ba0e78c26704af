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

live "AWS::NetworkFirewall::Firewall" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "network-firewall:ListFirewalls"]
  input     = { TypeName = "AWS::NetworkFirewall::Firewall" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "network-firewall:DescribeFirewall", "network-firewall:ListTagsForResource"]
    input   = { TypeName = "AWS::NetworkFirewall::Firewall", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::NetworkFirewall::FirewallPolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "network-firewall:ListFirewallPolicies"]
  input     = { TypeName = "AWS::NetworkFirewall::FirewallPolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "network-firewall:DescribeFirewallPolicy", "network-firewall:ListTagsForResources"]
    input   = { TypeName = "AWS::NetworkFirewall::FirewallPolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
