check "network-firewall-several-zones" {
  title          = "Network firewalls have endpoints in several zones"
  responsibility = "ops.resilience"
  resource       = "AWS::NetworkFirewall::Firewall"
  severity       = "medium"
  level          = "thorough"
  condition      = length(self.SubnetMappings) > 1 || length(self.AvailabilityZoneMappings) > 1
  why            = "When the only zone of the firewall fails, traffic of all zones that is routed through it stops."
  fix            = "Give a subnet in every zone in use in {SubnetMappings}."
  source         = "network-firewall-firewalls"
  example "pass" { SubnetMappings = [{ SubnetId = "subnet-1" }, { SubnetId = "subnet-2" }] }
  example "pass" "at a transit gateway" { AvailabilityZoneMappings = [{ AvailabilityZone = "euw1-az1" }, { AvailabilityZone = "euw1-az2" }] }
  example "fail" { SubnetMappings = [{ SubnetId = "subnet-1" }] }
}

check "network-firewall-logged" {
  title          = "Network firewalls log what they see"
  responsibility = "ops.logging"
  resource       = "AWS::NetworkFirewall::Firewall"
  severity       = "medium"
  condition      = anytrue([for l in referencing("AWS::NetworkFirewall::LoggingConfiguration", "FirewallArn") : length(l.LoggingConfiguration.LogDestinationConfigs) > 0])
  why            = "Without a log nobody learns of alerts, and what was dropped cannot be told from what never came."
  fix            = "Add an AWS::NetworkFirewall::LoggingConfiguration with {AWS::NetworkFirewall::LoggingConfiguration#FirewallArn} and a destination for alerts and flows."
  example "pass" {
    resource "AWS::NetworkFirewall::LoggingConfiguration" "Log" {
      FirewallArn          = ref("self", "FirewallArn")
      LoggingConfiguration = { LogDestinationConfigs = [{ LogType = "ALERT", LogDestinationType = "CloudWatchLogs", LogDestination = { logGroup = "firewall" } }] }
    }
  }
  example "fail" { FirewallName = "edge" }
  example "unknown" {
    resource "AWS::NetworkFirewall::LoggingConfiguration" "Log" {
      FirewallArn          = unknown("parameter without default")
      LoggingConfiguration = { LogDestinationConfigs = [{ LogType = "ALERT", LogDestinationType = "CloudWatchLogs", LogDestination = { logGroup = "firewall" } }] }
    }
  }
}

checks "network-firewall-protected" {
  each "network-firewall-deletion-protected" {
    title          = "Network firewalls are protected against deletion"
    property       = "DeleteProtection"
    responsibility = "net.firewall"
    severity       = "medium"
    level          = "thorough"
    why            = "A firewall that is deleted by mistake leaves its networks without inspection, or without a way out."
  }
  each "network-firewall-subnets-protected" {
    title          = "The subnets of network firewalls are protected against changes"
    property       = "SubnetChangeProtection"
    responsibility = "net.segmentation"
    severity       = "low"
    why            = "Taking a subnet away by mistake takes the inspection of a whole zone with it."
  }
  resource = "AWS::NetworkFirewall::Firewall"
  like     = on(self[each.property])
}

check "network-firewall-policy-has-rule-groups" {
  title          = "Firewall policies have rule groups"
  responsibility = "net.firewall"
  resource       = "AWS::NetworkFirewall::FirewallPolicy"
  severity       = "medium"
  condition      = length(self.FirewallPolicy.StatefulRuleGroupReferences) > 0 || length(self.FirewallPolicy.StatelessRuleGroupReferences) > 0
  why            = "A policy without rule groups only has its default actions, and inspects nothing."
  fix            = "Name rule groups in {FirewallPolicy.StatefulRuleGroupReferences} or {FirewallPolicy:StatelessRuleGroupReferences}."
  example "pass" { FirewallPolicy = { StatefulRuleGroupReferences = [{ ResourceArn = ref("Rules") }] } }
  example "fail" { FirewallPolicy = { StatelessDefaultActions = ["aws:forward_to_sfe"], StatelessFragmentDefaultActions = ["aws:forward_to_sfe"] } }
}

checks "network-firewall-policy-passes-nothing" {
  each "network-firewall-policy-passes-nothing-by-default" {
    title    = "Firewall policies do not pass whole packets unseen by default"
    property = "StatelessDefaultActions"
    why      = "What no stateless rule matches goes through without the stateful rules having seen it."
    example "pass" { FirewallPolicy = { StatelessDefaultActions = ["aws:forward_to_sfe"] } }
  }
  each "network-firewall-policy-passes-no-fragments-by-default" {
    title    = "Firewall policies do not pass fragments unseen by default"
    property = "StatelessFragmentDefaultActions"
    why      = "An attack cut into fragments would go through without the stateful rules having seen it."
    example "pass" { FirewallPolicy = { StatelessFragmentDefaultActions = ["aws:drop"] } }
  }
  responsibility = "net.firewall"
  resource       = "AWS::NetworkFirewall::FirewallPolicy"
  severity       = "medium"
  condition      = length(self.FirewallPolicy[each.property]) > 0 && !contains(self.FirewallPolicy[each.property], "aws:pass")
  fix            = "Use aws:forward_to_sfe or aws:drop in {FirewallPolicy.${each.property}}."
  example "fail" { FirewallPolicy = { (each.property) = ["aws:pass"] } }
  example "unknown" { FirewallPolicy = { (each.property) = unknown("parameter without default") } }
}
