network-firewall-several-zones = { config = "netfw-multi-az-enabled", prowler = "networkfirewall_multi_az", security-hub = "NetworkFirewall.1",
  requirements = { nist-800-53-r5 = ["CP-10", "SC-36"] } }
network-firewall-logged = { checkov = "CKV2_AWS_63", config = "netfw-logging-enabled", prowler = "networkfirewall_logging_enabled", security-hub = "NetworkFirewall.2",
  requirements = { aws-fsbp = "NetworkFirewall.2", nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"] } }
network-firewall-deletion-protected = { checkov = "CKV_AWS_344", config = "netfw-deletion-protection-enabled", prowler = "networkfirewall_deletion_protection",
  security-hub = "NetworkFirewall.9", requirements = { aws-fsbp = "NetworkFirewall.9", nist-800-53-r5 = ["CM-3", "CP-10"] } }
network-firewall-subnets-protected = { config = "netfw-subnet-change-protection-enabled", security-hub = "NetworkFirewall.10",
  requirements = { aws-fsbp = "NetworkFirewall.10", nist-800-53-r5 = "CM-3" } }
network-firewall-policy-has-rule-groups = { config = "netfw-policy-rule-group-associated", prowler = "networkfirewall_policy_rule_group_associated",
  security-hub = "NetworkFirewall.3", requirements = { aws-fsbp = "NetworkFirewall.3", nist-800-53-r5 = ["SC-7", "AC-4"] } }
network-firewall-policy-passes-nothing-by-default = { config = "netfw-policy-default-action-full-packets", prowler = "networkfirewall_policy_default_action_full_packets",
  security-hub = "NetworkFirewall.4", requirements = { aws-fsbp = "NetworkFirewall.4", nist-800-53-r5 = ["SC-7(5)", "AC-4"] } }
network-firewall-policy-passes-no-fragments-by-default = { config = "netfw-policy-default-action-fragment-packets",
  prowler = "networkfirewall_policy_default_action_fragmented_packets", security-hub = "NetworkFirewall.5",
  requirements = { aws-fsbp = "NetworkFirewall.5", nist-800-53-r5 = ["SC-7(5)", "AC-4"] } }
