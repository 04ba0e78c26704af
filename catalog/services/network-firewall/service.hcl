service "network-firewall" {
  title    = "AWS Network Firewall"
  names    = ["Network Firewall", "networkfirewall"]
  model    = "abstracted"
  prefixes = ["AWS::NetworkFirewall::"]
  because  = "AWS runs, scales and patches the inspection engine; the rules, the subnets and zones of the endpoints, the routes through them and the certificates for TLS inspection are the customer's."
  sources  = ["best-practices-wp", "network-firewall-firewalls", "network-firewall-components"]

  type "AWS::NetworkFirewall::Firewall" {
    title  = "Firewall"
    name   = "FirewallName"
    traits = ["host", "network"]
  }

  type "AWS::NetworkFirewall::FirewallPolicy" {
    title  = "Firewall policy"
    name   = "FirewallPolicyName"
    traits = ["network"]
  }

  type "AWS::NetworkFirewall::RuleGroup" {
    title  = "Rule group"
    name   = "RuleGroupName"
    traits = ["network"]
  }

  type "AWS::NetworkFirewall::TLSInspectionConfiguration" {
    title  = "TLS inspection"
    name   = "TLSInspectionConfigurationName"
    traits = ["network"]
    bears  = ["data.transit"]
  }

  type "AWS::NetworkFirewall::VpcEndpointAssociation" {
    title  = "Endpoint of a firewall in another VPC"
    traits = ["network"]
  }

  type "AWS::NetworkFirewall::LoggingConfiguration" {
    title  = "Logging of a firewall"
    traits = ["trail"]
  }

  type "AWS::NetworkFirewall::ContainerAssociation" {
    title  = "Association with containers"
    traits = ["network"]
  }
}

override "network-firewall-nothing-to-update" {
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  source     = "network-firewall-firewalls"
  confidence = "derived"
}
