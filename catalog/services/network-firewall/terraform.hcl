terraform "aws_networkfirewall_firewall" {
  type = "AWS::NetworkFirewall::Firewall"
  set = {
    AvailabilityZoneMappings = [for z in each(self.availability_zone_mapping) : { AvailabilityZone = z.availability_zone_id }]
    FirewallName             = self.name
    SubnetMappings           = self.subnet_mapping
  }
}

terraform "aws_networkfirewall_firewall_policy" {
  type = "AWS::NetworkFirewall::FirewallPolicy"
  set = {
    FirewallPolicy = merge(self.firewall_policy[0], {
      StatefulRuleGroupReferences  = self.firewall_policy[0].stateful_rule_group_reference
      StatelessCustomActions       = self.firewall_policy[0].stateless_custom_action
      StatelessRuleGroupReferences = self.firewall_policy[0].stateless_rule_group_reference
    })
    FirewallPolicyName = self.name
  }
}

terraform "aws_networkfirewall_logging_configuration" {
  type = "AWS::NetworkFirewall::LoggingConfiguration"
  set  = { LoggingConfiguration = { LogDestinationConfigs = self.logging_configuration[0].log_destination_config } }
}

types {
  aws_networkfirewall_rule_group                   = "AWS::NetworkFirewall::RuleGroup"
  aws_networkfirewall_tls_inspection_configuration = "AWS::NetworkFirewall::TLSInspectionConfiguration"
  aws_networkfirewall_vpc_endpoint_association     = "AWS::NetworkFirewall::VpcEndpointAssociation"
}
