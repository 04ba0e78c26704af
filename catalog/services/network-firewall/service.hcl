service "network-firewall" {
  title    = "AWS Network Firewall"
  names    = ["Network Firewall", "networkfirewall"]
  model    = "abstracted"
  prefixes = ["AWS::NetworkFirewall::"]
  because  = "AWS runs, scales and patches the inspection engine; the rules, the subnets and zones of the endpoints, the routes through them and the certificates for TLS inspection are the customer's."
  sources  = ["best-practices-wp", "network-firewall-firewalls", "network-firewall-components", "network-firewall-tls"]

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
  inherit = "nothing-to-update"
  source  = "network-firewall-firewalls"
}

override "network-firewall-rules" {
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The engine follows the rule groups that the customer configures, and sees only traffic that the customer's routes lead through its endpoints."
  source     = "network-firewall-components"
  confidence = "documented"
}

override "network-firewall-zones" {
  on      = ["AWS::NetworkFirewall::Firewall"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Scales the engine behind each endpoint and replaces what breaks."
      customer = "Defines a subnet for an endpoint in every Availability Zone whose traffic passes the firewall, and routes within the zone."
    }
  }
  because    = "A firewall has an endpoint only in those zones for which the customer gives a subnet."
  source     = "network-firewall-firewalls"
  confidence = "documented"
}

override "network-firewall-tls" {
  on         = ["AWS::NetworkFirewall::TLSInspectionConfiguration"]
  holders    = { "data.transit" = "customer" }
  because    = "Inspection ends the TLS connection with certificates of the customer's, and the customer decides which traffic is opened."
  source     = "network-firewall-tls"
  confidence = "derived"
}
